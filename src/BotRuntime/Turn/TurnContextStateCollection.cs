namespace BotRuntime;

/// <summary>Values of a turn by name, or by their type; names are compared without case.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    public TurnContextStateCollection()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>The value under <paramref name="key"/>; null when there is none, or it is of another type.</summary>
    public T? Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value under the name of its type; null when there is none.</summary>
    public T? Get<T>()
        where T : class =>
        Get<T>(KeyOf<T>());

    /// <summary>Adds a value.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under the name of its type.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add<T>(T value)
        where T : class =>
        Add(KeyOf<T>(), value);

    /// <summary>Adds or replaces a value.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    /// <summary>Adds or replaces a value under the name of its type.</summary>
    public void Set<T>(T value)
        where T : class =>
        Set(KeyOf<T>(), value);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _disposed = true;

    private static string KeyOf<T>() => typeof(T).FullName ?? typeof(T).Name;
}
