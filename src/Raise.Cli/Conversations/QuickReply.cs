using System.Text.Json.Nodes;

namespace Raise.Cli.Conversations;

/// <param name="Title">What the button says.</param>
/// <param name="Words">What the user says by pressing it.</param>
internal sealed record QuickReply(string Title, string Words)
{
    /// <summary>Reads a card action; null when it has no words to send.</summary>
    public static QuickReply? From(JsonObject action)
    {
        var words = action.TextOf("value") ?? action.TextOf("text") ?? action.TextOf("title");
        return string.IsNullOrWhiteSpace(words) ? null : new QuickReply(action.TextOf("title") ?? words, words);
    }
}
