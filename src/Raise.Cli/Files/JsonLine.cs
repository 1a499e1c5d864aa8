using System.Text.Json;
using System.Text.Unicode;
using Raise.Cli.CommandLine;

namespace Raise.Cli.Files;

/// <summary>One line of a JSON Lines file, not yet looked into.</summary>
/// <param name="Number">Its place in the file, from 1, blank lines counted.</param>
/// <param name="Bytes">The line without its end, as it stands in the file.</param>
internal readonly record struct JsonLine(int Number, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The object on this line. The caller disposes it.</summary>
    /// <exception cref="InputException">The line is not UTF-8, not JSON or not an object.</exception>
    public JsonDocument ParseObject()
    {
        if (!Utf8.IsValid(Bytes.Span))
        {
            throw new InputException("not UTF-8");
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(Bytes);
        }
        catch (JsonException problem)
        {
            throw new InputException($"not JSON (at byte {problem.BytePositionInLine + 1})", problem);
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return document;
        }

        document.Dispose();
        throw new InputException("not a JSON object");
    }
}
