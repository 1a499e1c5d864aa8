using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Raise.Cli.CommandLine;
using Raise.Cli.Conversations;

namespace Raise.Cli.Tests;

/// <summary>A bot that says one prepared turn after the other in each conversation, and keeps what it was told.</summary>
internal sealed class ScriptedBot(params IReadOnlyList<JsonObject>[] turns) : IBotClient
{
    private readonly ConcurrentDictionary<string, int> _turn = new(StringComparer.Ordinal);

    public ConcurrentQueue<JsonObject> Received { get; } = new();

    /// <summary>Conversations that fail, by id, with the message.</summary>
    public Dictionary<string, string> Failing { get; } = new(StringComparer.Ordinal);

    public Task<IReadOnlyList<JsonObject>> SendAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        var conversation = activity.AccountId("conversation")!;
        if (Failing.TryGetValue(conversation, out var message))
        {
            throw new InputException(message);
        }

        Received.Enqueue(activity);
        var turn = _turn.AddOrUpdate(conversation, 0, (_, turn) => turn + 1);
        return Task.FromResult<IReadOnlyList<JsonObject>>(
            turn < turns.Length ? [.. turns[turn].Select(reply => reply.DeepClone().AsObject())] : []);
    }

    public static JsonObject Says(string text, JsonObject? marks = null, params string[] quickReplies)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = Guid.NewGuid().ToString(),
            ["from"] = new JsonObject { ["id"] = "bot" },
            ["recipient"] = new JsonObject { ["id"] = "user" },
            ["text"] = text,
        };
        if (marks is not null)
        {
            activity["channelData"] = new JsonObject { ["raise"] = marks };
        }

        if (quickReplies.Length > 0)
        {
            activity["suggestedActions"] = new JsonObject
            {
                ["actions"] = new JsonArray([.. quickReplies.Select(reply =>
                    new JsonObject { ["type"] = "imBack", ["title"] = reply, ["value"] = reply })]),
            };
        }

        return activity;
    }

    public static JsonObject Asks(UserAttribute attribute, params string[] quickReplies) =>
        Says($"What about {attribute.Name}?", new JsonObject { ["ask"] = attribute.Name }, quickReplies);

    public static JsonObject Answers(string text) => Says(text, new JsonObject { ["answer"] = true });

    public static JsonObject SeesCrisis(string text) => Says(text, new JsonObject { ["crisis"] = "suicide" });

    public static JsonObject Typing() => new() { ["type"] = "typing" };

    public static JsonObject Trace(string name) => new() { ["type"] = "trace", ["name"] = name, ["value"] = new JsonObject { ["completeness"] = 2 } };
}
