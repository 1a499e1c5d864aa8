using System.Text.Json.Nodes;
using Raise.Cli.Conversations;
using Raise.Cli.Files;

namespace Raise.Cli.Transcripts;

/// <summary>
/// Renders what a bot sent as lines to compare and to read: all that a user or a tester sees, and nothing that changes
/// from run to run (ids, times, addresses, who and where).
/// </summary>
internal static class ActivityText
{
    private static readonly HashSet<string> _changing = new(StringComparer.Ordinal)
    {
        "id", "timestamp", "localTimestamp", "localTimezone", "expiration", "replyToId", "relatesTo", "serviceUrl",
        "callerId", "conversation", "from", "recipient", "channelId", "deliveryMode", "locale",
    };

    private static readonly HashSet<string> _rendered = new(StringComparer.Ordinal) { "type", "text", "suggestedActions" };

    /// <summary>Whether an activity is compared at all: typing is not, and decisions only when asked for.</summary>
    public static bool IsCompared(JsonObject activity, bool decisions) =>
        activity.TextOf("type") != "typing" && (decisions || !activity.IsTrace());

    public static IEnumerable<string> Render(JsonObject activity)
    {
        if (!activity.IsMessage())
        {
            yield return $"({activity.TextOf("type")})";
        }

        foreach (var line in (activity.TextOf("text") ?? "").ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }

        foreach (var reply in activity.QuickReplies())
        {
            yield return reply.Title == reply.Words ? $"[{reply.Title}]" : $"[{reply.Title}] says: {reply.Words}";
        }

        foreach (var (name, value) in activity.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            if (!_changing.Contains(name) && !_rendered.Contains(name) && Tidy(value) is { } tidy)
            {
                yield return $"{name}: {tidy.ToJsonString(JsonStyle.Compact)}";
            }
        }
    }

    /// <summary>Properties sorted, and nothing left that says nothing: serializers differ in what they leave out.</summary>
    private static JsonNode? Tidy(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                var kept = json
                    .OrderBy(property => property.Key, StringComparer.Ordinal)
                    .Select(property => KeyValuePair.Create(property.Key, Tidy(property.Value)))
                    .Where(property => property.Value is not null)
                    .ToList();
                return kept.Count == 0 ? null : new JsonObject(kept);

            case JsonArray array:
                return array.Count == 0 ? null : new JsonArray([.. array.Select(Tidy)]);

            default:
                return node?.DeepClone();
        }
    }
}
