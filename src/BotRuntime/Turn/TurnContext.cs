using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>The turn an adapter runs. What a plain turn does not use is not created.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private readonly TurnHandlers _handlers;
    private TurnContextStateCollection? _turnState;
    private List<Activity>? _bufferedReplies;
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
        Locale = activity.Locale;
        _handlers = new TurnHandlers();
    }

    /// <summary>The same turn with another activity: state, handlers and buffered replies are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = turnContext.Adapter;
        Activity = activity;
        _turnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        if (turnContext is TurnContext other)
        {
            Locale = other.Locale;
            _bufferedReplies = other.BufferedReplyActivities;
            _handlers = other._handlers;
        }
        else
        {
            _handlers = new TurnHandlers();
        }
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState => _turnState ??= [];

    /// <summary>The language of the turn: the activity's, until code sets another.</summary>
    public string? Locale { get; set; }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>With <see cref="DeliveryModes.ExpectReplies"/>, what was sent so far and goes into the response.</summary>
    public List<Activity> BufferedReplyActivities => _bufferedReplies ??= [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        (_handlers.Send ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        (_handlers.Update ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        (_handlers.Delete ??= []).Add(handler);
        return this;
    }

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        var activity = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            activity.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            activity.InputHint = inputHint;
        }

        return SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);

        // A handler may have held the activity back.
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is no activity to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(activity.ApplyConversationReference(reference));
        }

        return _handlers.Send is null
            ? SendThroughAdapterAsync(outgoing, cancellationToken)
            : SendThroughHandlersAsync(0, outgoing, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);
        var outgoing = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughHandlersAsync(0, outgoing, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughHandlersAsync(0, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _turnState?.Dispose();
        }

        _disposed = true;
    }

    // Separate from its caller: the closure over the index is only created when there is a handler.
    private Task<ResourceResponse[]> SendThroughHandlersAsync(int index, List<Activity> outgoing, CancellationToken cancellationToken) =>
        index == _handlers.Send!.Count
            ? SendThroughAdapterAsync(outgoing, cancellationToken)
            : CallSendHandler(index, outgoing, cancellationToken);

    private Task<ResourceResponse[]> CallSendHandler(int index, List<Activity> outgoing, CancellationToken cancellationToken) =>
        _handlers.Send![index](this, outgoing, () => SendThroughHandlersAsync(index + 1, outgoing, cancellationToken));

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            responses = Buffer(outgoing);
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken);
            for (var i = 0; i < responses.Length; i++)
            {
                outgoing[i].Id = responses[i].Id;
            }
        }

        Responded |= outgoing.Exists(static activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        var responses = new ResourceResponse[outgoing.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            BufferedReplyActivities.Add(outgoing[i]);
            if (outgoing[i].Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Add(BotAdapter.InvokeResponseKey, outgoing[i]);
            }

            responses[i] = new ResourceResponse();
        }

        return responses;
    }

    private Task<ResourceResponse> UpdateThroughHandlersAsync(int index, Activity activity, CancellationToken cancellationToken)
    {
        return _handlers.Update is null || index == _handlers.Update.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _handlers.Update[index](this, activity, NextAsync);

        async Task<ResourceResponse> NextAsync()
        {
            var response = await UpdateThroughHandlersAsync(index + 1, activity, cancellationToken);
            activity.Id = response.Id;
            return response;
        }
    }

    private Task DeleteThroughHandlersAsync(int index, ConversationReference reference, CancellationToken cancellationToken) =>
        _handlers.Delete is null || index == _handlers.Delete.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _handlers.Delete[index](
                this, reference, () => DeleteThroughHandlersAsync(index + 1, reference, cancellationToken));

    /// <summary>The handlers of a turn, shared by all contexts of that turn.</summary>
    private sealed class TurnHandlers
    {
        public List<SendActivitiesHandler>? Send { get; set; }

        public List<UpdateActivityHandler>? Update { get; set; }

        public List<DeleteActivityHandler>? Delete { get; set; }
    }
}
