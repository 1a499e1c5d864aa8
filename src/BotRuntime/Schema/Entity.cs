using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotRuntime.Schema;

/// <summary>Metadata about an activity, told apart by <see cref="Type"/>; its other properties are kept as they came.</summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity : IEquatable<Entity>
{
    public Entity()
    {
    }

    public Entity(string? type = null) => Type = type;

    public string? Type { get; set; }

    /// <summary>Every property but <see cref="Type"/>; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>This entity read as <typeparamref name="T"/>.</summary>
    /// <exception cref="JsonException">It does not have the shape of <typeparamref name="T"/>.</exception>
    public T? GetAs<T>() => JsonSerializer.SerializeToElement(this, ActivityJson.Options).Deserialize<T>(ActivityJson.Options);

    /// <summary>Takes over type and properties of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JsonSerializer.SerializeToElement(obj, ActivityJson.Options).Deserialize<Entity>(ActivityJson.Options)!;
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Equal when both write the same JSON.</summary>
    public bool Equals(Entity? other) =>
        other is not null && JsonElement.DeepEquals(
            JsonSerializer.SerializeToElement(this, ActivityJson.Options),
            JsonSerializer.SerializeToElement(other, ActivityJson.Options));

    public override bool Equals(object? obj) => Equals(obj as Entity);

    public override int GetHashCode() => Type is null ? 0 : string.GetHashCode(Type, StringComparison.Ordinal);
}

/// <summary>An entity that says who was mentioned, and with which words.</summary>
public class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    public ChannelAccount? Mentioned { get; set; }

    public string? Text { get; set; }
}
