using System.Text.Json.Nodes;
using Raise.Cli.Conversations;

namespace Raise.Cli.Tests.Conversations;

public sealed class ActivityReadingTests
{
    [Theory]
    [InlineData("""{"channelData":{"raise":{"ask":"emotionalState"}}}""", "emotionalState")]
    [InlineData("""{"channelData":{"raise":{"ask":"Mental Health Status"}}}""", "mentalHealthStatus")]
    [InlineData("""{"channelData":{"raise":{"ask":"shoe size"}}}""", null)]
    [InlineData("""{"channelData":{"raise":{"ask":7}}}""", null)]
    [InlineData("""{"channelData":{"raise":"ask"}}""", null)]
    [InlineData("""{"channelData":"raise"}""", null)]
    [InlineData("""{}""", null)]
    public void The_attribute_asked_is_read_from_the_mark(string activity, string? expected) =>
        Assert.Equal(expected, Parse(activity).Asked()?.Name);

    [Theory]
    [InlineData("""{"channelData":{"raise":{"answer":true}}}""", true)]
    [InlineData("""{"channelData":{"raise":{"answer":false}}}""", false)]
    [InlineData("""{"channelData":{"raise":{"answer":"true"}}}""", false)]
    [InlineData("""{"text":"answer"}""", false)]
    public void An_answer_is_known_by_its_mark(string activity, bool expected) => Assert.Equal(expected, Parse(activity).IsAnswer());

    [Theory]
    [InlineData("""{"channelData":{"raise":{"crisis":"suicide"}}}""", true)]
    [InlineData("""{"channelData":{"raise":{"ask":"age"}}}""", false)]
    public void A_crisis_is_known_by_its_mark(string activity, bool expected) => Assert.Equal(expected, Parse(activity).IsCrisis());

    [Fact]
    public void Quick_replies_say_their_value_else_their_title()
    {
        var activity = Parse("""
            {"suggestedActions":{"actions":[
              {"type":"imBack","title":"Sad","value":"I feel sad"},
              {"type":"imBack","title":"Skip"},
              {"type":"openUrl"},
              null
            ]}}
            """);

        Assert.Equal([new QuickReply("Sad", "I feel sad"), new QuickReply("Skip", "Skip")], activity.QuickReplies());
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
