using System.Text.Json;
using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>A stored JSON value with its version.</summary>
public sealed class StoreItem : IStoreItem
{
    public StoreItem(ReadOnlyMemory<byte> utf8Json, string? eTag = null)
    {
        Utf8Json = utf8Json;
        ETag = eTag;
    }

    /// <summary>One JSON value, UTF-8. Never changed after it is given to this class.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; }

    public string? ETag { get; set; }

    /// <summary>The value read as <typeparamref name="T"/>; an <see cref="IStoreItem"/> gets the ETag too.</summary>
    /// <exception cref="JsonException">It does not have the shape of <typeparamref name="T"/>.</exception>
    public T? GetAs<T>()
    {
        var value = JsonSerializer.Deserialize<T>(Utf8Json.Span, ActivityJson.Options);
        if (value is IStoreItem item)
        {
            item.ETag = ETag;
        }

        return value;
    }

    /// <summary>The JSON that a storage keeps for <paramref name="value"/>.</summary>
    internal static ReadOnlyMemory<byte> JsonOf(object value) =>
        value is StoreItem item ? item.Utf8Json : JsonSerializer.SerializeToUtf8Bytes(value, ActivityJson.Options);
}
