using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Raise.Cli.CommandLine;
using Raise.Cli.Conversations;

namespace Raise.Cli.Tests.Conversations;

public sealed class HttpBotClientTests
{
    private readonly JsonObject _message = new UserSide("p1", "emulator").Message("Hello");

    [Fact]
    public async Task Asks_for_the_replies_in_the_response_and_gives_them_in_order()
    {
        await using var server = await FakeBotServer.StartAsync(ScriptedBot.Typing(), ScriptedBot.Says("One"), ScriptedBot.Says("Two"));

        var replies = await SendAsync(server.Address);

        Assert.Equal(["typing", "message", "message"], replies.Select(reply => reply.TextOf("type")));
        var sent = Assert.Single(server.Received);
        Assert.Equal("expectReplies", sent.TextOf("deliveryMode"));
        Assert.Equal("emulator", sent.TextOf("channelId"));
        Assert.Equal("Hello", sent.TextOf("text"));
    }

    [Fact]
    public async Task A_run_has_conversations_and_users_of_its_own_on_the_wire_only()
    {
        await using var server = await FakeBotServer.StartAsync(activity => (200, FakeBotServer.Replies(new JsonObject
        {
            ["type"] = "message",
            ["conversation"] = activity["conversation"]!.DeepClone(),
            ["recipient"] = activity["from"]!.DeepClone(),
        })));

        var reply = Assert.Single(await SendAsync(server.Address));

        Assert.Equal("p1-run7", server.Received.Single().AccountId("conversation"));
        Assert.Equal("user-p1-run7", server.Received.Single().AccountId("from"));
        Assert.Equal("p1", reply.AccountId("conversation"));
        Assert.Equal("user-p1", reply.AccountId("recipient"));
        Assert.Equal("p1", _message.AccountId("conversation"));
    }

    [Fact]
    public async Task The_user_who_joins_is_the_user_who_writes()
    {
        await using var server = await FakeBotServer.StartAsync();

        await SendAsync(server.Address, new UserSide("p1", "emulator").Joined());

        var joined = server.Received.Single();
        Assert.Equal([joined.AccountId("from"), "raise"], joined["membersAdded"]!.AsArray().Select(member => member!.AsObject().TextOf("id")));
    }

    [Theory]
    [InlineData(401, "401 Unauthorized")]
    [InlineData(404, "404 Not Found")]
    [InlineData(500, "500 Internal Server Error")]
    public async Task A_refusal_names_the_address_and_the_status(int status, string expected)
    {
        await using var server = await FakeBotServer.StartAsync(_ => (status, "{}"));

        var problem = await Assert.ThrowsAsync<InputException>(() => SendAsync(server.Address));

        Assert.Equal($"{server.Address} answered {expected}", problem.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"activities":[1]}""")]
    [InlineData("""{"activities":[],"activities":[]}""")]
    public async Task An_answer_that_is_no_bots_says_so(string body)
    {
        await using var server = await FakeBotServer.StartAsync(_ => (200, body));

        var problem = await Assert.ThrowsAsync<InputException>(() => SendAsync(server.Address));

        Assert.Contains("did not answer with the bot's activities", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_address_says_so_in_one_line()
    {
        var problem = await Assert.ThrowsAsync<InputException>(() => SendAsync(new Uri($"http://127.0.0.1:{FreePort()}/api/messages")));

        Assert.Contains("cannot be reached", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    private async Task<IReadOnlyList<JsonObject>> SendAsync(Uri address, JsonObject? activity = null)
    {
        using var http = new HttpClient();
        return await new HttpBotClient(http, address, "run7").SendAsync(activity ?? _message, TestContext.Current.CancellationToken);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
