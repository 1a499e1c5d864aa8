using System.Text.Json;
using System.Text.Json.Nodes;

namespace Raise.Cli.Conversations;

/// <summary>Reads activities as JSON. What is missing or of another type reads as null: activities come from outside.</summary>
internal static class ActivityReading
{
    public static string? TextOf(this JsonObject json, string property) =>
        json[property] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The id of the sender, the recipient or the conversation.</summary>
    public static string? AccountId(this JsonObject activity, string property) => (activity[property] as JsonObject)?.TextOf("id");

    public static bool IsMessage(this JsonObject activity) => activity.TextOf("type") == "message";

    public static bool IsTrace(this JsonObject activity) => activity.TextOf("type") == "trace";

    /// <summary>The quick replies under a message, in order.</summary>
    public static IReadOnlyList<QuickReply> QuickReplies(this JsonObject activity)
    {
        if ((activity["suggestedActions"] as JsonObject)?["actions"] is not JsonArray actions)
        {
            return [];
        }

        return [.. actions.OfType<JsonObject>().Select(QuickReply.From).OfType<QuickReply>()];
    }
}
