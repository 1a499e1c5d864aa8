using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>A state as one turn has it: what was stored, what the turn made of it, and how to tell the two apart.</summary>
internal sealed class CachedBotState
{
    private readonly Dictionary<string, StateProperty> _properties = new(StringComparer.Ordinal);
    private ReadOnlyMemory<byte> _stored;
    private string? _eTag;

    /// <summary>A state that is not stored yet.</summary>
    public CachedBotState()
    {
    }

    /// <summary>A state that was read. Its properties stay JSON until asked for.</summary>
    public CachedBotState(StoreItem item)
    {
        _stored = item.Utf8Json;
        _eTag = item.ETag;
        var reader = new Utf8JsonReader(_stored.Span, new JsonReaderOptions { MaxDepth = ActivityJson.MaxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A stored state is a JSON object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            _properties[name] = new StateProperty(_stored[start..(int)reader.BytesConsumed]);
        }
    }

    /// <summary>An emptied state, which overwrites whatever is stored.</summary>
    public static CachedBotState Cleared() => new() { _eTag = "*" };

    public bool TryGet<T>(string name, out T? value)
    {
        ref var property = ref CollectionsMarshal.GetValueRefOrNullRef(_properties, name);
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref property))
        {
            value = default;
            return false;
        }

        value = property.Get<T>();
        return true;
    }

    public void Set(string name, object? value) => _properties[name] = new StateProperty(value);

    public void Remove(string name) => _properties.Remove(name);

    /// <summary>What to write; false when the state is as it was stored and <paramref name="force"/> is not set.</summary>
    public bool TryGetChanges(bool force, [NotNullWhen(true)] out StoreItem? item)
    {
        var json = Serialize();

        // A state that was never stored and is still empty did not change either.
        var isChanged = force
            || (_stored.IsEmpty ? _properties.Count > 0 || _eTag is not null : !json.Span.SequenceEqual(_stored.Span));
        item = isChanged ? new StoreItem(json.ToArray(), _eTag) : null;
        return isChanged;
    }

    /// <summary>Remembers what was written, as what the next save compares with.</summary>
    public void Saved(StoreItem item)
    {
        _stored = item.Utf8Json;
        _eTag = item.ETag;
    }

    public JsonNode ToJson() => JsonNode.Parse(Serialize().Span)!;

    // The result is only good until this thread serializes again.
    private ReadOnlyMemory<byte> Serialize()
    {
        var buffer = StateBuffer.Rent(out var writer);
        writer.WriteStartObject();
        foreach (var (name, property) in _properties)
        {
            writer.WritePropertyName(name);
            property.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>One growing buffer and writer a thread, so that looking for changes allocates nothing.</summary>
    private static class StateBuffer
    {
        private const int KeepUpTo = 256 * 1024;

        [ThreadStatic]
        private static ArrayBufferWriter<byte>? _buffer;

        [ThreadStatic]
        private static Utf8JsonWriter? _writer;

        public static ArrayBufferWriter<byte> Rent(out Utf8JsonWriter writer)
        {
            if (_buffer is null || _buffer.Capacity > KeepUpTo)
            {
                _buffer = new ArrayBufferWriter<byte>(1024);
                _writer = null;
            }

            _buffer.ResetWrittenCount();
            if (_writer is null)
            {
                _writer = new Utf8JsonWriter(
                    _buffer,
                    new JsonWriterOptions { Encoder = ActivityJson.Options.Encoder, MaxDepth = ActivityJson.MaxDepth });
            }
            else
            {
                _writer.Reset(_buffer);
            }

            writer = _writer;
            return _buffer;
        }
    }
}
