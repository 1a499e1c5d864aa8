using System.Text.Json.Nodes;
using Raise.Cli.Conversations;

namespace Raise.Cli.Transcripts;

/// <summary>Sends the user's side of a transcript to a bot again and compares what the bot says now.</summary>
/// <param name="client">The bot.</param>
/// <param name="decisions">Whether the bot's traces are compared too.</param>
internal sealed class TranscriptReplay(IBotClient client, bool decisions)
{
    /// <returns>The turns that differ, in order; empty when the bot said the same.</returns>
    public async Task<IReadOnlyList<TurnDifference>> RunAsync(IReadOnlyList<TranscriptTurn> turns, CancellationToken cancellationToken)
    {
        List<TurnDifference> differences = [];
        for (var i = 0; i < turns.Count; i++)
        {
            var replies = await client.SendAsync(turns[i].User, cancellationToken);
            var lines = LineDiff.Compare(Render(turns[i].Bot), Render(replies));
            if (lines.Any(line => line.Side != DiffSide.Both))
            {
                differences.Add(new TurnDifference(i + 1, turns[i].User.TextOf("text") ?? $"({turns[i].User.TextOf("type")})", lines));
            }
        }

        return differences;
    }

    private List<string> Render(IReadOnlyList<JsonObject> activities) =>
        [.. activities.Where(activity => ActivityText.IsCompared(activity, decisions)).SelectMany(ActivityText.Render)];
}

/// <param name="Turn">The turn's number, from 1.</param>
/// <param name="User">What the user sent.</param>
/// <param name="Lines">The bot's side, then and now.</param>
internal sealed record TurnDifference(int Turn, string User, IReadOnlyList<DiffLine> Lines);
