namespace BotRuntime;

/// <summary>One property of a <see cref="BotState"/>.</summary>
internal sealed class BotStatePropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
{
    public string Name => name;

    public async Task<T> GetAsync(
        ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        var state = await LoadAsync(turnContext, cancellationToken);
        if (state.TryGet<T>(name, out var value) && value is not null)
        {
            return value;
        }

        if (defaultValueFactory is null)
        {
            return default!;
        }

        value = defaultValueFactory();
        state.Set(name, value);
        return value;
    }

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        (await LoadAsync(turnContext, cancellationToken)).Remove(name);

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default) =>
        (await LoadAsync(turnContext, cancellationToken)).Set(name, value);

    private async ValueTask<CachedBotState> LoadAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (botState.GetCachedState(turnContext) is { } cached)
        {
            return cached;
        }

        await botState.LoadAsync(turnContext, force: false, cancellationToken);
        return botState.GetCachedState(turnContext)
            ?? throw new InvalidOperationException($"{botState.GetType().Name} loaded no state.");
    }
}
