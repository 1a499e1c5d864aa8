using System.Text.Json;

namespace BotRuntime.Schema;

/// <content>Reading an activity as what its type says, and its conversation reference.</content>
public partial class Activity
{
    // Web Chat threads a reply under the activity it names, and shows no conversationUpdate to thread under.
    private string? IdToReplyTo =>
        string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        && ChannelId is not null
        && (ChannelId.Equals(Connector.Channels.Directline, StringComparison.OrdinalIgnoreCase)
            || ChannelId.Equals(Connector.Channels.Webchat, StringComparison.OrdinalIgnoreCase))
            ? null
            : Id;

    public IMessageActivity? AsMessageActivity() => As(ActivityTypes.Message);

    public IContactRelationUpdateActivity? AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity? AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    public ITypingActivity? AsTypingActivity() => As(ActivityTypes.Typing);

    public IEndOfConversationActivity? AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    public IEventActivity? AsEventActivity() => As(ActivityTypes.Event);

    public IInvokeActivity? AsInvokeActivity() => As(ActivityTypes.Invoke);

    public IMessageUpdateActivity? AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity? AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    public IMessageReactionActivity? AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    public ISuggestionActivity? AsSuggestionActivity() => As(ActivityTypes.Suggestion);

    public ITraceActivity? AsTraceActivity() => As(ActivityTypes.Trace);

    public IHandoffActivity? AsHandoffActivity() => As(ActivityTypes.Handoff);

    public ICommandActivity? AsCommandActivity() => As(ActivityTypes.Command);

    public ICommandResultActivity? AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <summary>Whether a message says anything: text, a summary, attachments or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <summary>The mentions among the entities.</summary>
    public Mention[] GetMentions() =>
        Entities is null
            ? []
            : [.. from entity in Entities
                  where string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase)
                  select entity as Mention ?? entity.GetAs<Mention>()];

    /// <summary>The channel data read as <typeparamref name="T"/>; the default when there are none.</summary>
    /// <exception cref="JsonException">They do not have the shape of <typeparamref name="T"/>.</exception>
    public T? GetChannelData<T>() => ChannelData switch
    {
        null => default,
        T typed => typed,
        JsonElement element => element.Deserialize<T>(ActivityJson.Options),
        var other => JsonSerializer.SerializeToElement(other, ActivityJson.Options).Deserialize<T>(ActivityJson.Options),
    };

    /// <summary>The channel data read as <typeparamref name="T"/>; false when there are none, or they have another shape.</summary>
    public bool TryGetChannelData<T>(out T? instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<T>();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>What is needed to answer this activity.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToReplyTo,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>What is needed to change or delete <paramref name="reply"/>, which was sent in answer to this activity.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to the conversation of <paramref name="reference"/>.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="isIncoming">True when the user sends this activity, false when the bot does.</param>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;

        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>Whether it came over a streaming connection, whose service URL is no web address.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the type is <paramref name="activityType"/>, or a subtype of it after a slash.</summary>
    protected bool IsActivity(string activityType) =>
        Type is { } type
        && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');

    private Activity? As(string activityType) => IsActivity(activityType) ? this : null;
}
