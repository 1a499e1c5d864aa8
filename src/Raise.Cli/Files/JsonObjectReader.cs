using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Raise.Cli.CommandLine;

namespace Raise.Cli.Files;

/// <summary>Reads the properties of a line, saying plainly what is wrong with them.</summary>
internal static class JsonObjectReader
{
    /// <summary>A property that must be there and hold text.</summary>
    /// <exception cref="InputException">It is missing, empty or no text.</exception>
    public static string RequiredText(this JsonElement json, string name)
    {
        var text = json.OptionalText(name);
        return string.IsNullOrWhiteSpace(text) ? throw new InputException($"\"{name}\" is missing or empty") : text;
    }

    /// <summary>A property that may be missing or null, and holds text otherwise.</summary>
    /// <exception cref="InputException">It holds something else than text.</exception>
    public static string? OptionalText(this JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.Text(name) : throw new InputException($"\"{name}\" is not text");
    }

    /// <summary>The text of a string or a number; null for JSON's null.</summary>
    /// <exception cref="InputException">It is neither, or no valid Unicode.</exception>
    public static string? Text(this JsonElement value, string name)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.Null => null,
                _ => throw new InputException($"\"{name}\" is not text"),
            };
        }
        catch (InvalidOperationException problem)
        {
            throw new InputException($"\"{name}\" is not valid Unicode text", problem);
        }
    }

    /// <summary>A property that is missing, null or an object.</summary>
    /// <exception cref="InputException">It is something else.</exception>
    public static bool TryGetObject(this JsonElement json, string name, [NotNullWhen(true)] out JsonElement? value)
    {
        value = null;
        if (!json.TryGetProperty(name, out var found) || found.ValueKind == JsonValueKind.Null)
        {
            return false;
        }

        value = found.ValueKind == JsonValueKind.Object ? found : throw new InputException($"\"{name}\" is not an object");
        return true;
    }
}
