using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>A button on a card or a quick reply.</summary>
public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string? type = null,
        string? title = null,
        string? image = null,
        string? text = null,
        string? displayText = null,
        object? value = null,
        object? channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }

    public string? Title { get; set; }

    public string? Image { get; set; }

    public string? ImageAltText { get; set; }

    public string? Text { get; set; }

    public string? DisplayText { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    public object? Value { get; set; }

    /// <inheritdoc cref="Activity.Value"/>
    public object? ChannelData { get; set; }

    /// <inheritdoc cref="ChannelAccount.Properties"/>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>A button that says <paramref name="input"/> for the user.</summary>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>A button that says <paramref name="input"/> for the user.</summary>
    public static CardAction FromString(string input) => new() { Value = input, Title = input };
}
