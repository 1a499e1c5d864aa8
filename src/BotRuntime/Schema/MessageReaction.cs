namespace BotRuntime.Schema;

/// <summary>A reaction to a message, such as <c>like</c>.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string? type = null) => Type = type;

    public string? Type { get; set; }
}
