using System.Globalization;

namespace BotRuntime;

/// <summary>Keeps JSON in memory: for tests, and for a bot whose conversations may end with the process.</summary>
public sealed class MemoryStorage : IStorage
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (ReadOnlyMemory<byte> Json, string ETag)> _items = new(StringComparer.Ordinal);
    private long _version;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item))
                {
                    found[key] = new StoreItem(item.Json, item.ETag);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        // Outside the lock: serializing runs the caller's code, and may throw before anything is written.
        var written = new List<(string Key, object Value, ReadOnlyMemory<byte> Json)>(changes.Count);
        foreach (var (key, value) in changes)
        {
            written.Add((key, value, StoreItem.JsonOf(value)));
        }

        lock (_lock)
        {
            foreach (var (key, value, _) in written)
            {
                ETagConflictException.ThrowOnConflict(key, value, _items.GetValueOrDefault(key).ETag);
            }

            foreach (var (key, value, json) in written)
            {
                var eTag = (++_version).ToString(CultureInfo.InvariantCulture);
                _items[key] = (json, eTag);
                if (value is IStoreItem item)
                {
                    item.ETag = eTag;
                }
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }
}
