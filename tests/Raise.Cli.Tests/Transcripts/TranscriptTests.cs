using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Raise.Cli.CommandLine;
using Raise.Cli.Conversations;
using Raise.Cli.Transcripts;

namespace Raise.Cli.Tests.Transcripts;

public sealed class TranscriptTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_recorded_conversation_is_an_array_of_activities_with_roles_ids_and_times()
    {
        var bytes = await File.ReadAllBytesAsync(await RecordAsync(), TestContext.Current.CancellationToken);

        using var document = JsonDocument.Parse(bytes);
        var activities = document.RootElement.EnumerateArray().ToList();
        Assert.Equal(["user", "bot"], activities.Select(activity => activity.GetProperty("from").GetProperty("role").GetString()));
        Assert.Equal(["bot", "user"], activities.Select(activity => activity.GetProperty("recipient").GetProperty("role").GetString()));
        Assert.Equal(["p1-0001", "p1-0002"], activities.Select(activity => activity.GetProperty("id").GetString()));
        Assert.Equal(["2026-01-01T00:00:00.000Z", "2026-01-01T00:00:01.000Z"], activities.Select(activity => activity.GetProperty("timestamp").GetString()));
        Assert.Contains("Grüß dich", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_conversation_is_the_same_bytes()
    {
        var first = await File.ReadAllBytesAsync(await RecordAsync(), TestContext.Current.CancellationToken);
        var second = await File.ReadAllBytesAsync(await RecordAsync(), TestContext.Current.CancellationToken);

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task What_is_written_is_read_back_as_turns()
    {
        var turn = Assert.Single(await TranscriptFile.ReadAsync(await RecordAsync(), TestContext.Current.CancellationToken));

        Assert.Equal("Hi", turn.User.TextOf("text"));
        Assert.Equal("Grüß dich 🙂", Assert.Single(turn.Bot).TextOf("text"));
    }

    [Fact]
    public async Task What_the_bot_said_first_belongs_to_the_first_turn()
    {
        var turns = await ReadAsync("""
            [{"type":"message","from":{"role":"bot"},"text":"Welcome"},
             {"type":"message","from":{"role":"User"},"text":"Hi"},
             {"type":"message","recipient":{"role":"user"},"text":"Hello"},
             {"type":"message","recipient":{"role":"bot"},"text":"Bye"}]
            """);

        Assert.Equal(["Hi", "Bye"], turns.Select(turn => turn.User.TextOf("text")));
        Assert.Equal(["Welcome", "Hello"], turns[0].Bot.Select(activity => activity.TextOf("text")));
        Assert.Empty(turns[1].Bot);
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("[\n{]", ":2: not JSON")]
    [InlineData("{}", "not a transcript")]
    [InlineData("[]", "nothing that the user sent")]
    [InlineData("[7]", "entry 1")]
    [InlineData("""[{"from":{"role":"user"}}]""", "entry 1 is not an activity with a type")]
    [InlineData("""[{"type":"message","text":"Hi"}]""", "activity 1 has no role")]
    [InlineData("""[{"type":"message","type":"message"}]""", "not JSON")]
    [InlineData("""[{"type":"message","from":{"role":"user"},"text":"\ud83d"}]""", "not JSON")]
    public async Task A_broken_file_says_what_is_wrong(string file, string expected)
    {
        var problem = await Assert.ThrowsAsync<InputException>(() => ReadAsync(file));

        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Contains("broken.transcript", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_says_so()
    {
        var problem = await Assert.ThrowsAsync<InputException>(() =>
            TranscriptFile.ReadAsync(_folder.PathOf("nowhere.transcript"), TestContext.Current.CancellationToken));

        Assert.Contains("cannot be read", problem.Message, StringComparison.Ordinal);
    }

    private async Task<string> RecordAsync()
    {
        var recorder = new TranscriptRecorder("p1", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        recorder.AddUser(new UserSide("p1", "emulator").Message("Hi"));
        recorder.AddBot(ScriptedBot.Says("Grüß dich 🙂"));
        var path = _folder.PathOf("p1.transcript");
        await TranscriptFile.WriteAsync(path, recorder.Activities, TestContext.Current.CancellationToken);
        return path;
    }

    private async Task<IReadOnlyList<TranscriptTurn>> ReadAsync(string file)
    {
        var path = _folder.PathOf("broken.transcript");
        await File.WriteAllTextAsync(path, file, TestContext.Current.CancellationToken);
        return await TranscriptFile.ReadAsync(path, TestContext.Current.CancellationToken);
    }
}
