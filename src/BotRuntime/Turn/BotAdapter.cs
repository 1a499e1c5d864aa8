using System.Security.Claims;
using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>Connects a bot with what delivers activities to it and carries its replies.</summary>
public abstract class BotAdapter
{
    /// <summary>Where in <see cref="ITurnContext.TurnState"/> the answer to an invoke waits, as an activity.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Where in <see cref="ITurnContext.TurnState"/> the <see cref="ClaimsIdentity"/> of the caller is.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>What is done about an exception that leaves the bot or a middleware; null lets it through.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>The middleware around every turn.</summary>
    public MiddlewareSet MiddlewareSet { get; } = [];

    /// <summary>Adds a middleware at the end.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities in order, and returns the channel's answer to each.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity sent before.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity sent before.</summary>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a proactive turn in a stored conversation.</summary>
    public virtual async Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs a proactive turn in a stored conversation, for the caller that <paramref name="claimsIdentity"/> tells.</summary>
    /// <exception cref="NotSupportedException">This adapter has no proactive turns for authenticated callers.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw KnowsNoIdentities();

    /// <summary>Runs a turn for an activity whose sender has been authenticated.</summary>
    /// <returns>The answer to an invoke, or the replies of a turn that expects them; otherwise null.</returns>
    public virtual Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw KnowsNoIdentities();

    /// <summary>Runs the middleware and the bot, and <see cref="OnTurnError"/> when they throw.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception);
        }
    }

    private NotSupportedException KnowsNoIdentities() => new($"{GetType().Name} does not tell callers apart.");
}
