using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BotRuntime.Schema;

/// <summary>
/// How activities and bot state are written as JSON: camelCase, nothing for null, UTF-8 unescaped. The protocol's own
/// types are source-generated; an application's types, in an <c>object</c> property or in state, go by reflection.
/// No type names are written, so reading can never create a type the reader did not ask for.
/// </summary>
public static class ActivityJson
{
    /// <summary>The depth beyond which JSON is refused.</summary>
    public const int MaxDepth = 64;

    /// <summary>The one set of options, read-only and shared, so that its metadata is built once.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Reads one activity.</summary>
    /// <exception cref="JsonException">It is not JSON, or not the shape of an activity; the path says where.</exception>
    public static Activity? Read(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize(utf8Json, ActivityInfo);

    /// <summary>Writes one activity as UTF-8.</summary>
    public static byte[] Write(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ActivityInfo);

    internal static JsonTypeInfo<Activity> ActivityInfo { get; } = InfoOf<Activity>();

    internal static JsonTypeInfo<ResourceResponse> ResourceResponseInfo { get; } = InfoOf<ResourceResponse>();

    private static JsonTypeInfo<T> InfoOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = MaxDepth,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
