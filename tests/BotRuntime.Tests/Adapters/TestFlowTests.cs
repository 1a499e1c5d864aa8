using BotRuntime.Adapters;
using BotRuntime.Schema;

namespace BotRuntime.Tests.Adapters;

public sealed class TestFlowTests
{
    private static Task Echo(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync($"you said {turn.Activity.Text}", cancellationToken: cancellationToken);

    private static TestFlow Flow() => new(new TestAdapter(), Echo);

    [Fact]
    public Task A_flow_passes_when_the_replies_are_as_expected() =>
        Flow().Send("one").AssertReply("you said one")
            .Test("two", "you said two")
            .Send("three").AssertReplyContains("three")
            .Send("four").AssertReplyOneOf(["no", "you said four"])
            .AssertNoReply(timeout: 20)
            .StartTestAsync();

    [Fact]
    public async Task A_flow_fails_when_a_reply_differs()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Flow().Test("one", "something else").StartTestAsync());
        Assert.Contains("Received: you said one", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flow_fails_when_no_reply_comes_in_time() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask).Send("one").AssertReply("two", timeout: 20).StartTestAsync());

    [Fact]
    public async Task A_flow_fails_at_the_reply_it_expected_not_to_come() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Flow().Send("one").AssertNoReply(timeout: 20).StartTestAsync());

    [Fact]
    public Task A_transcript_is_played_by_the_roles_of_its_activities() =>
        Flow().Test(
            [
                new Activity(ActivityTypes.Message) { Text = "hi", From = new ChannelAccount("u", role: RoleTypes.User) },
                new Activity(ActivityTypes.Message) { Text = "you said hi", From = new ChannelAccount("b", role: RoleTypes.Bot) },
            ]).StartTestAsync();

    [Fact]
    public async Task A_reply_is_addressed_to_the_user_who_spoke()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync("hi", Echo, TestContext.Current.CancellationToken);
        var reply = adapter.GetNextReply()!;
        Assert.Equal("bot", reply.From!.Id);
        Assert.Equal("user1", reply.Recipient!.Id);
        Assert.Equal("Conversation1", reply.Conversation!.Id);
        Assert.Equal("1", reply.ReplyToId);
    }
}
