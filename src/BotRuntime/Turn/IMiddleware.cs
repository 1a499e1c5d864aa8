namespace BotRuntime;

/// <summary>Code around every turn.</summary>
public interface IMiddleware
{
    /// <summary>Runs around the rest of the turn; not calling <paramref name="next"/> ends it here.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
