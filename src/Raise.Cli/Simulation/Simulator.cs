using System.Text.Json.Nodes;
using Raise.Cli.Conversations;
using Raise.Cli.Transcripts;

namespace Raise.Cli.Simulation;

/// <summary>Has one conversation between a persona and the bot, from the query to the final answer.</summary>
internal sealed class Simulator(IBotClient client, AnswerScoring scoring)
{
    /// <summary>Far above any question budget: a bot that asks on for ever is stopped here.</summary>
    private const int MaxTurns = 25;

    /// <summary>Transcripts are dated here, so that the same conversation is the same bytes.</summary>
    private static readonly DateTimeOffset _start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task<SimulatedConversation> RunAsync(Persona persona, CancellationToken cancellationToken)
    {
        var user = new SimulatedUser(persona);
        var side = new UserSide(persona.Id, "emulator");
        var transcript = new TranscriptRecorder(persona.Id, _start);
        var words = persona.Query;
        Ending? ending = null;
        for (var turn = 0; turn < MaxTurns && words is not null; turn++)
        {
            var message = side.Message(words);
            transcript.AddUser(message);
            var replies = await client.SendAsync(message, cancellationToken);
            foreach (var reply in replies)
            {
                transcript.AddBot(reply);
            }

            ending = Ending.Of(replies);
            words = ending is null && replies.LastOrDefault(reply => reply.Asked() is not null) is { } question
                ? user.Answer(question.Asked()!, question.QuickReplies())
                : null;
        }

        return new SimulatedConversation(transcript.Activities, new SimulationResult(
            persona.Id,
            user.Asked.Count,
            [.. user.Asked.Select(attribute => attribute.Name)],
            [.. user.Declined.Select(attribute => attribute.Name)],
            ending is { Crisis: true },
            ending?.Text,
            ending is null ? null : await scoring.ScoreAsync(persona, ending.Text, cancellationToken)));
    }

    /// <summary>What ends a conversation: the answer with what is said after it, or the bot seeing a crisis.</summary>
    private sealed record Ending(bool Crisis, string Text)
    {
        public static Ending? Of(IReadOnlyList<JsonObject> replies) =>
            replies.Any(BotMarks.IsCrisis) ? new Ending(Crisis: true, Join(replies.Where(BotMarks.IsCrisis)))
            : replies.Any(BotMarks.IsAnswer) ? new Ending(Crisis: false, Join(replies.SkipWhile(reply => !reply.IsAnswer())))
            : null;

        private static string Join(IEnumerable<JsonObject> messages) =>
            string.Join("\n\n", messages.Where(message => message.IsMessage()).Select(message => message.TextOf("text")).Where(text => !string.IsNullOrWhiteSpace(text)));
    }
}

/// <param name="Transcript">Both sides, in order.</param>
/// <param name="Result">What came of it.</param>
internal sealed record SimulatedConversation(IReadOnlyList<JsonObject> Transcript, SimulationResult Result);
