using System.Text.Json.Nodes;

namespace BotRuntime;

/// <summary>
/// State kept in a storage under a key that the turn's activity gives. It is read once a turn, when first asked for,
/// and written only if it changed.
/// </summary>
/// <remarks>A save fails with <see cref="ETagConflictException"/> when another turn has saved the same state in between.</remarks>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <summary>An accessor of the property <paramref name="name"/>; cheap, and good for any number of turns.</summary>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state, unless this turn has it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Read it again, dropping what was not saved.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public virtual async Task LoadAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && GetCachedState(turnContext) is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        var cached = items.TryGetValue(key, out var value)
            ? new CachedBotState((StoreItem)value)
            : new CachedBotState();
        turnContext.TurnState.Set(_contextServiceKey, cached);
    }

    /// <summary>Writes the state if this turn has it and it changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Write it even if it did not change.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="ETagConflictException">Another turn has saved it since it was read.</exception>
    public virtual Task SaveChangesAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var cached = GetCachedState(turnContext);
        return cached is not null && cached.TryGetChanges(force, out var item)
            ? WriteAsync(cached, GetStorageKey(turnContext), item, cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>Empties the state; the next save writes that, whatever is stored by then.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Set(_contextServiceKey, CachedBotState.Cleared());
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the storage, now.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of the loaded state, for looking at; null when it is not loaded.</summary>
    public JsonNode? Get(ITurnContext turnContext) => GetCachedState(turnContext)?.ToJson();

    /// <summary>The state as this turn has it; null when it is not loaded.</summary>
    internal CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Where the state of this turn is stored.</summary>
    /// <exception cref="InvalidOperationException">The activity lacks what the key is made of.</exception>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    private async Task WriteAsync(CachedBotState cached, string key, StoreItem item, CancellationToken cancellationToken)
    {
        await _storage.WriteAsync(new Dictionary<string, object>(1, StringComparer.Ordinal) { [key] = item }, cancellationToken);
        cached.Saved(item);
    }
}
