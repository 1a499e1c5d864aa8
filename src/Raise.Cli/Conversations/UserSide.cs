using System.Text.Json.Nodes;

namespace Raise.Cli.Conversations;

/// <summary>The user's end of one conversation: builds the activities a client would send.</summary>
/// <param name="conversation">The id of the conversation.</param>
/// <param name="channel">The channel the client speaks for: <c>emulator</c> is shown the bot's decisions.</param>
/// <param name="locale">The user's language, as BCP 47 writes it.</param>
internal sealed class UserSide(string conversation, string channel, string locale = "en")
{
    private const string BotId = "raise";

    /// <summary>The user writes something.</summary>
    public JsonObject Message(string words)
    {
        var activity = Envelope("message");
        activity["locale"] = locale;
        activity["textFormat"] = "plain";
        activity["text"] = words;
        return activity;
    }

    /// <summary>The user opens the conversation.</summary>
    public JsonObject Joined()
    {
        var activity = Envelope("conversationUpdate");
        activity["locale"] = locale;
        activity["membersAdded"] = new JsonArray(User(), Bot());
        return activity;
    }

    private JsonObject Envelope(string type) => new()
    {
        ["type"] = type,
        ["channelId"] = channel,
        ["serviceUrl"] = "http://localhost",
        ["from"] = User(),
        ["recipient"] = Bot(),
        ["conversation"] = new JsonObject { ["id"] = conversation },
    };

    private JsonObject User() => new() { ["id"] = $"user-{conversation}", ["name"] = "User", ["role"] = "user" };

    private static JsonObject Bot() => new() { ["id"] = BotId, ["name"] = "RaiseBot", ["role"] = "bot" };
}
