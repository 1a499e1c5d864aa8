using System.Text.Json.Nodes;
using Raise.Cli.Conversations;
using Raise.Cli.Transcripts;

namespace Raise.Cli.Tests.Transcripts;

public sealed class TranscriptReplayTests
{
    [Fact]
    public async Task The_same_replies_make_no_difference_whatever_their_ids_and_times()
    {
        var differences = await ReplayAsync(
            before: [ScriptedBot.Says("Hello")],
            now: [Changed(ScriptedBot.Says("Hello"), json =>
            {
                json["id"] = "other";
                json["timestamp"] = "2030-01-01T00:00:00Z";
                json["replyToId"] = "x";
                json["conversation"] = new JsonObject { ["id"] = "else" };
            })]);

        Assert.Empty(differences);
    }

    [Fact]
    public async Task Other_words_are_shown_line_by_line()
    {
        var difference = Assert.Single(await ReplayAsync(
            before: [ScriptedBot.Says("First line\nOld line\nLast line")],
            now: [ScriptedBot.Says("First line\nNew line\nLast line")]));

        Assert.Equal(1, difference.Turn);
        Assert.Equal("Hi", difference.User);
        Assert.Equal(["  First line", "- Old line", "+ New line", "  Last line"], difference.Lines.Select(line => line.ToString()));
    }

    [Fact]
    public async Task Every_part_a_user_sees_is_compared()
    {
        JsonObject[] changes =
        [
            ScriptedBot.Says("Hello", quickReplies: ["Yes", "No"]),
            Changed(ScriptedBot.Says("Hello"), json => json["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "card" })),
            Changed(ScriptedBot.Says("Hello"), json => json["inputHint"] = "expectingInput"),
            Changed(ScriptedBot.Says("Hello"), json => json["type"] = "event"),
            ScriptedBot.Answers("Hello"),
        ];

        foreach (var change in changes)
        {
            Assert.Single(await ReplayAsync(before: [ScriptedBot.Says("Hello")], now: [change]));
        }
    }

    [Fact]
    public async Task Empty_parts_typing_and_the_order_of_properties_are_no_difference()
    {
        var differences = await ReplayAsync(
            before: [ScriptedBot.Says("Hello", new JsonObject { ["ask"] = "age", ["x"] = 1 })],
            now:
            [
                ScriptedBot.Typing(),
                Changed(ScriptedBot.Says("Hello", new JsonObject { ["x"] = 1, ["ask"] = "age" }), json =>
                {
                    json["attachments"] = new JsonArray();
                    json["entities"] = null;
                }),
            ]);

        Assert.Empty(differences);
    }

    [Fact]
    public async Task Decisions_are_compared_only_when_asked_for()
    {
        JsonObject[] before = [ScriptedBot.Trace("raise.gate"), ScriptedBot.Says("Hello")];
        JsonObject[] now = [ScriptedBot.Trace("raise.ask"), ScriptedBot.Says("Hello")];

        Assert.Empty(await ReplayAsync(before, now));
        Assert.Single(await ReplayAsync(before, now, decisions: true));
    }

    [Fact]
    public async Task A_reply_that_no_longer_comes_is_a_difference()
    {
        var difference = Assert.Single(await ReplayAsync(before: [ScriptedBot.Says("Hello"), ScriptedBot.Says("Bye")], now: [ScriptedBot.Says("Hello")]));

        Assert.Equal(["  Hello", "- Bye"], difference.Lines.Select(line => line.ToString()));
    }

    private static async Task<IReadOnlyList<TurnDifference>> ReplayAsync(JsonObject[] before, JsonObject[] now, bool decisions = false) =>
        await new TranscriptReplay(new ScriptedBot(now), decisions).RunAsync(
            [new TranscriptTurn(new UserSide("p1", "emulator").Message("Hi"), before)],
            TestContext.Current.CancellationToken);

    private static JsonObject Changed(JsonObject activity, Action<JsonObject> change)
    {
        change(activity);
        return activity;
    }
}
