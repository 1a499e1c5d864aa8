using System.CommandLine;
using Raise.Cli.CommandLine;

namespace Raise.Cli.Commands;

/// <summary>The two options of every command that needs the content: where it lies and which language.</summary>
internal sealed class ContentOptions
{
    private readonly Option<string?> _dialogs = new("--dialogs")
    {
        Description = "The folder of the content; by default the one beside the program.",
        HelpName = "DIR",
    };

    private readonly Option<string> _locale = new("--locale")
    {
        Description = "The language, a folder under the content's.",
        HelpName = "LOCALE",
        DefaultValueFactory = _ => "en",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_dialogs);
        command.Options.Add(_locale);
    }

    /// <exception cref="InputException">There is no such folder.</exception>
    public ContentLocation Read(ParseResult arguments)
    {
        var folder = Path.GetFullPath(arguments.GetValue(_dialogs) ?? Path.Combine(AppContext.BaseDirectory, "dialogs"));
        var locale = arguments.GetValue(_locale)!;
        if (!Directory.Exists(folder))
        {
            throw new InputException($"There is no content folder {folder}; name one with --dialogs.");
        }

        return Directory.Exists(Path.Combine(folder, locale))
            ? new ContentLocation(folder, locale)
            : throw new InputException($"There is no content for \"{locale}\" in {folder}.");
    }
}

/// <param name="Dialogs">The folder with a folder a language; absolute, exists.</param>
/// <param name="Locale">The language's folder.</param>
internal sealed record ContentLocation(string Dialogs, string Locale);
