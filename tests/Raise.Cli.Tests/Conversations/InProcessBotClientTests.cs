using System.Text.Json.Nodes;
using BotRuntime;
using BotRuntime.Schema;
using Raise.Cli.CommandLine;
using Raise.Cli.Conversations;

namespace Raise.Cli.Tests.Conversations;

public sealed class InProcessBotClientTests
{
    private readonly JsonObject _message = new UserSide("p1", "emulator").Message("Hello");

    [Fact]
    public async Task Gives_back_everything_the_bot_sent_in_this_turn_in_order()
    {
        var client = new InProcessBotClient(new EchoBot());

        var first = await client.SendAsync(_message, TestContext.Current.CancellationToken);
        var second = await client.SendAsync(_message, TestContext.Current.CancellationToken);

        Assert.Equal(["typing", "message", "trace"], first.Select(reply => reply.TextOf("type")));
        Assert.Equal("Hello", first[1].TextOf("text"));
        Assert.Equal("p1", first[1].AccountId("conversation"));
        Assert.Equal("user-p1", first[1].AccountId("recipient"));
        Assert.Equal(3, second.Count);
    }

    [Fact]
    public async Task What_the_bot_changes_and_takes_back_is_changed_and_gone()
    {
        var replies = await new InProcessBotClient(new RegretfulBot()).SendAsync(_message, TestContext.Current.CancellationToken);

        Assert.Equal("Better", Assert.Single(replies).TextOf("text"));
    }

    [Fact]
    public async Task An_activity_of_the_wrong_shape_is_wrong_input()
    {
        _message["text"] = new JsonObject();

        var problem = await Assert.ThrowsAsync<InputException>(() =>
            new InProcessBotClient(new EchoBot()).SendAsync(_message, TestContext.Current.CancellationToken));

        Assert.Contains("$.text", problem.Message, StringComparison.Ordinal);
    }

    private sealed class EchoBot : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
            await turnContext.SendActivityAsync(turnContext.Activity.Text!, cancellationToken: cancellationToken);
            await turnContext.SendActivityAsync(new Activity(ActivityTypes.Trace) { Name = "raise.gate" }, cancellationToken);
        }
    }

    private sealed class RegretfulBot : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var first = await turnContext.SendActivityAsync("Good", cancellationToken: cancellationToken);
            var second = await turnContext.SendActivityAsync("Wrong", cancellationToken: cancellationToken);
            await turnContext.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "Better" }, cancellationToken);
            await turnContext.DeleteActivityAsync(second.Id!, cancellationToken);
        }
    }
}
