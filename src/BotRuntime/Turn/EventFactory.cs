using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>Events of the handoff protocol: giving a conversation to a person and following what becomes of it.</summary>
public static class EventFactory
{
    /// <summary>Asks the channel's hub to bring in a person.</summary>
    /// <param name="turnContext">The turn that asks.</param>
    /// <param name="handoffContext">What the hub needs to find the right person; any object that serializes to JSON.</param>
    /// <param name="transcript">What was said so far, attached for the person to read.</param>
    public static IEventActivity CreateHandoffInitiation(
        ITurnContext turnContext, object? handoffContext, Transcript? transcript = null)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var handoff = CreateHandoffEvent(
            HandoffEventNames.InitiateHandoff, handoffContext, turnContext.Activity.Conversation);
        handoff.From = turnContext.Activity.From;
        handoff.RelatesTo = turnContext.Activity.GetConversationReference();
        handoff.ReplyToId = turnContext.Activity.Id;
        handoff.ServiceUrl = turnContext.Activity.ServiceUrl;
        handoff.ChannelId = turnContext.Activity.ChannelId;
        if (transcript is not null)
        {
            handoff.Attachments!.Add(new Attachment("application/json", content: transcript, name: "Transcript"));
        }

        return handoff;
    }

    /// <summary>Tells how a handoff stands.</summary>
    /// <param name="conversation">The conversation that was handed over.</param>
    /// <param name="state">Such as <c>accepted</c>, <c>failed</c> or <c>completed</c>.</param>
    /// <param name="message">More about it.</param>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string? message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        return CreateHandoffEvent(HandoffEventNames.HandoffStatus, new { state, message }, conversation);
    }

    private static Activity CreateHandoffEvent(string name, object? value, ConversationAccount? conversation) =>
        new(ActivityTypes.Event)
        {
            Name = name,
            Value = value,
            Conversation = conversation,
            Attachments = [],
            Entities = [],
        };
}
