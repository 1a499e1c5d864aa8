using System.Text.Encodings.Web;
using System.Text.Json;

namespace Raise.Cli.Files;

/// <summary>How this command writes JSON: camel case, all languages readable, the same bytes on every system.</summary>
internal static class JsonStyle
{
    public static readonly JsonSerializerOptions Compact = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };
}
