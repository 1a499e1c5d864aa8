using System.Text.Json;
using System.Text.Json.Nodes;

namespace Raise.Cli.Conversations;

/// <summary>
/// What the bot says about its own messages in <c>channelData.raise</c>, on every channel: <c>{"ask":"age"}</c> on a
/// question, <c>{"answer":true}</c> on a final answer, <c>{"crisis":"suicide"}</c> on a message of the crisis protocol.
/// </summary>
internal static class BotMarks
{
    /// <summary>The attribute this message asks about, or null.</summary>
    public static UserAttribute? Asked(this JsonObject activity) =>
        UserAttribute.TryParse(Marks(activity)?.TextOf("ask"), out var attribute) ? attribute : null;

    public static bool IsAnswer(this JsonObject activity) =>
        Marks(activity)?["answer"] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static bool IsCrisis(this JsonObject activity) => Marks(activity)?.TextOf("crisis") is not null;

    private static JsonObject? Marks(JsonObject activity) => (activity["channelData"] as JsonObject)?["raise"] as JsonObject;
}
