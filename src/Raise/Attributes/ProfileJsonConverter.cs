using System.Text.Json;
using System.Text.Json.Serialization;

namespace Raise;

/// <summary>
/// A profile in stored state: <c>{"age":{"value":"25-34","words":"I just turned thirty"},"gender":{}}</c>; an empty
/// object is a declined attribute, a missing one was never answered. Unknown names and values, left by another
/// version, are dropped rather than failing the conversation.
/// </summary>
internal sealed class ProfileJsonConverter : JsonConverter<Profile>
{
    public override Profile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var profile = Profile.Empty;
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (!UserAttribute.TryParse(property.Name, out var attribute) || property.Value.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            var value = Text(property.Value, "value");
            if (value is null)
            {
                profile = profile.With(attribute, AttributeAnswer.Declined);
            }
            else if (attribute.Values.Contains(value, StringComparer.Ordinal))
            {
                profile = profile.With(attribute, value, Text(property.Value, "words"));
            }
        }

        return profile;
    }

    public override void Write(Utf8JsonWriter writer, Profile value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var attribute in UserAttribute.All)
        {
            if (!value.TryGet(attribute, out var answer))
            {
                continue;
            }

            writer.WriteStartObject(attribute.Name);
            if (answer.Value is not null)
            {
                writer.WriteString("value", answer.Value);
            }

            if (answer.Words is not null)
            {
                writer.WriteString("words", answer.Words);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
