using System.Text.Json;
using System.Text.Json.Serialization;

namespace Raise;

/// <summary>Session state as a JSON string, so that every store and every SDK keeps it the same way.</summary>
public static class SessionStateSerializer
{
    public static string Serialize(SessionState state) =>
        JsonSerializer.Serialize(state, SessionStateJsonContext.Default.SessionState);

    /// <returns>The state, or null when the text is not a session state this version can read.</returns>
    public static SessionState? Deserialize(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return null;
        }

        try
        {
            var state = JsonSerializer.Deserialize(json, SessionStateJsonContext.Default.SessionState);
            return state is { Version: > 0 and <= SessionState.CurrentVersion } ? state : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(UserAttributeJsonConverter), typeof(DomainJsonConverter)])]
[JsonSerializable(typeof(SessionState))]
internal sealed partial class SessionStateJsonContext : JsonSerializerContext;

internal sealed class UserAttributeJsonConverter : JsonConverter<UserAttribute>
{
    public override UserAttribute? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        UserAttribute.TryParse(reader.GetString(), out var attribute) ? attribute : throw new JsonException("Unknown attribute.");

    public override void Write(Utf8JsonWriter writer, UserAttribute value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name);
}

internal sealed class DomainJsonConverter : JsonConverter<Domain>
{
    public override Domain? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Domain.TryParse(reader.GetString(), out var domain) ? domain : throw new JsonException("Unknown domain.");

    public override void Write(Utf8JsonWriter writer, Domain value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name);
}
