using System.Text.Json;
using System.Text.Json.Nodes;
using Raise.Cli.CommandLine;
using Raise.Cli.Conversations;
using Raise.Cli.Files;

namespace Raise.Cli.Transcripts;

/// <summary>A <c>.transcript</c> file: a JSON array of activities in UTF-8, as the Bot Framework Emulator writes and opens it.</summary>
internal static class TranscriptFile
{
    public static async Task WriteAsync(string path, IReadOnlyList<JsonObject> activities, CancellationToken cancellationToken)
    {
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, activities, JsonStyle.Indented, cancellationToken);
        file.WriteByte((byte)'\n');
    }

    /// <summary>Reads a transcript into turns.</summary>
    /// <exception cref="InputException">There is no such file, or it is no transcript with something the user sent.</exception>
    public static async Task<IReadOnlyList<TranscriptTurn>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        JsonNode? root;
        try
        {
            root = JsonBody.Parse(await File.ReadAllBytesAsync(path, cancellationToken));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be read: {problem.Message}", problem);
        }
        catch (JsonException problem)
        {
            throw new InputException($"{path}:{problem.LineNumber + 1}: not JSON", problem);
        }

        return root is JsonArray activities
            ? ToTurns(path, activities)
            : throw new InputException($"{path} is not a transcript: a JSON array of activities");
    }

    private static List<TranscriptTurn> ToTurns(string path, JsonArray activities)
    {
        List<TranscriptTurn> turns = [];
        List<JsonObject> replies = [];
        for (var i = 0; i < activities.Count; i++)
        {
            if (activities[i] is not JsonObject activity || activity.TextOf("type") is null)
            {
                throw new InputException($"{path}: entry {i + 1} is not an activity with a type");
            }

            if (IsFromUser(activity) ?? throw new InputException($"{path}: activity {i + 1} has no role on from or recipient"))
            {
                // What the bot said before the user did anything stands before the first turn.
                replies = turns.Count == 0 ? replies : [];
                turns.Add(new TranscriptTurn(activity, replies));
            }
            else
            {
                replies.Add(activity);
            }
        }

        return turns.Count > 0 ? turns : throw new InputException($"{path} holds nothing that the user sent");
    }

    private static bool? IsFromUser(JsonObject activity) => (Role(activity, "from"), Role(activity, "recipient")) switch
    {
        ("user", _) or (null, "bot") => true,
        ("bot", _) or (null, "user") => false,
        _ => null,
    };

    private static string? Role(JsonObject activity, string property) =>
        (activity[property] as JsonObject)?.TextOf("role")?.ToLowerInvariant();
}

/// <param name="User">What the user's client sent.</param>
/// <param name="Bot">What the bot sent from there until the user's next activity.</param>
internal sealed record TranscriptTurn(JsonObject User, IReadOnlyList<JsonObject> Bot);
