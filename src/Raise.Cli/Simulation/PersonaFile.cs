using System.Text.Json;
using Raise.Cli.CommandLine;
using Raise.Cli.Files;

namespace Raise.Cli.Simulation;

/// <summary>
/// Reads personas, a JSON object a line:
/// <c>{"id","domain","query","profile":{…},"answers":{attribute: text},"declines":[attribute]}</c>.
/// </summary>
internal static class PersonaFile
{
    private const int MaxIdLength = 100;

    /// <summary>Reads all lines; wrong ones are reported and left out.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="wrong">Takes the number of a line and what is wrong with it.</param>
    /// <param name="ignored">Takes the number of a line and what of it is not used.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static async Task<IReadOnlyList<Persona>> ReadAsync(
        Stream stream, Action<int, string> wrong, Action<int, string> ignored, CancellationToken cancellationToken)
    {
        List<Persona> personas = [];

        // Some file systems do not tell upper from lower case in file names.
        HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
        await foreach (var line in JsonLinesReader.ReadAsync(stream, cancellationToken))
        {
            try
            {
                using var document = line.ParseObject();
                var persona = Read(line.Number, document.RootElement, name => ignored(line.Number, $"\"profile\" names \"{name}\", which is not one of the ten attributes"));
                if (!ids.Add(persona.Id))
                {
                    throw new InputException($"\"id\" {persona.Id} was used before");
                }

                personas.Add(persona);
            }
            catch (InputException problem)
            {
                wrong(line.Number, problem.Message);
            }
        }

        return personas;
    }

    private static Persona Read(int line, JsonElement json, Action<string> unknown) => new(
        line,
        Id(json),
        ReadDomain(json),
        json.RequiredText("query"),
        json.Attributes("profile", unknown),
        json.Attributes("answers"),
        Declines(json));

    private static string Id(JsonElement json)
    {
        var id = json.TryGetProperty("id", out var value) ? value.Text("id") : null;
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new InputException("\"id\" is missing or empty");
        }

        return id.Length <= MaxIdLength && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ' ') && id.Trim(' ', '.') == id
            ? id
            : throw new InputException("\"id\" cannot name a file: at most 100 letters, digits, and -_. between them");
    }

    private static Domain? ReadDomain(JsonElement json)
    {
        var name = json.OptionalText("domain");
        return name is null ? null
            : Domain.TryParse(name, out var domain) ? domain
            : throw new InputException($"\"domain\" {name} is none of {string.Join(", ", Domain.All)}");
    }

    private static HashSet<UserAttribute> Declines(JsonElement json)
    {
        if (!json.TryGetProperty("declines", out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new InputException("\"declines\" is not a list");
        }

        return [.. list.EnumerateArray().Select(entry => entry.Text("declines") ?? "").Select(name =>
            UserAttribute.TryParse(name, out var attribute) ? attribute : throw AttributeMap.Unknown("declines", name))];
    }
}
