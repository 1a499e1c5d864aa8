using System.Text.Json;
using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>
/// A property of a state: the JSON it was stored as, the object it was read or set as, or both. It is turned into an
/// object when first asked for, and back into JSON when the state is saved.
/// </summary>
internal struct StateProperty
{
    private readonly ReadOnlyMemory<byte> _utf8Json;
    private object? _value;
    private bool _isRead;

    public StateProperty(ReadOnlyMemory<byte> utf8Json) => _utf8Json = utf8Json;

    public StateProperty(object? value)
    {
        _value = value;
        _isRead = true;
    }

    /// <exception cref="JsonException">It does not have the shape of <typeparamref name="T"/>.</exception>
    public T? Get<T>()
    {
        if (!_isRead)
        {
            _value = JsonSerializer.Deserialize<T>(_utf8Json.Span, ActivityJson.Options);
            _isRead = true;
        }

        return _value switch
        {
            null => default,
            T typed => typed,

            // Two accessors read the same property as different types: the later one gets a copy.
            var other => JsonSerializer.SerializeToElement(other, ActivityJson.Options).Deserialize<T>(ActivityJson.Options),
        };
    }

    public readonly void WriteTo(Utf8JsonWriter writer)
    {
        if (_isRead)
        {
            JsonSerializer.Serialize(writer, _value, ActivityJson.Options);
        }
        else
        {
            writer.WriteRawValue(_utf8Json.Span, skipInputValidation: true);
        }
    }
}
