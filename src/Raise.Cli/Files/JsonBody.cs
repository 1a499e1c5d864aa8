using System.Text.Json;
using System.Text.Json.Nodes;

namespace Raise.Cli.Files;

/// <summary>Parses JSON from outside so that nothing in it fails later: no property twice, all text valid Unicode.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="JsonException">It is not such JSON.</exception>
    public static JsonNode? Parse(ReadOnlySpan<byte> bytes)
    {
        var node = JsonNode.Parse(bytes, documentOptions: _strict);
        try
        {
            _ = node?.ToJsonString();
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            throw new JsonException("not valid Unicode", path: null, lineNumber: 0, bytePositionInLine: 0, problem);
        }

        return node;
    }
}
