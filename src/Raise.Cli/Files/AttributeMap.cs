using System.Text.Json;
using Raise.Cli.CommandLine;

namespace Raise.Cli.Files;

/// <summary>Reads objects keyed by attribute, named as in the paper or as in this project's files.</summary>
internal static class AttributeMap
{
    /// <summary>Texts by attribute; null and empty ones count as missing.</summary>
    /// <param name="line">The line that holds the object.</param>
    /// <param name="name">The object's property.</param>
    /// <param name="unknown">Takes names that are no attribute; when null, such a name is an error.</param>
    /// <exception cref="InputException">It is no object of texts, or names something twice.</exception>
    public static IReadOnlyDictionary<UserAttribute, string> Attributes(this JsonElement line, string name, Action<string>? unknown = null)
    {
        Dictionary<UserAttribute, string> texts = [];
        if (!line.TryGetObject(name, out var json))
        {
            return texts;
        }

        foreach (var property in json.Value.EnumerateObject())
        {
            if (!UserAttribute.TryParse(property.Name, out var attribute))
            {
                (unknown ?? throw Unknown(name, property.Name))(property.Name);
            }
            else if (property.Value.Text($"{name}.{property.Name}") is { } text && !string.IsNullOrWhiteSpace(text)
                && !texts.TryAdd(attribute, text.Trim()))
            {
                throw new InputException($"\"{name}\" gives {attribute.Name} twice");
            }
        }

        return texts;
    }

    public static InputException Unknown(string where, string name) =>
        new($"\"{where}\" names \"{name}\", which is not one of the ten attributes");
}
