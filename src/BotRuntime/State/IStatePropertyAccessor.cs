namespace BotRuntime;

/// <summary>A named property of a state.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}

/// <summary>Reads and writes one property of a state. Nothing is stored until the state is saved.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value, loading the state if need be. The same object is returned all through a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes, and sets, the value when there is none.</param>
    /// <param name="cancellationToken">Ends the loading early.</param>
    /// <returns>The value; <c>default</c> when there is none and no factory.</returns>
    /// <exception cref="System.Text.Json.JsonException">The stored value does not have the shape of <typeparamref name="T"/>.</exception>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
