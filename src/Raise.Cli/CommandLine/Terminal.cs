using Spectre.Console;

namespace Raise.Cli.CommandLine;

/// <summary>Where a command reads and writes: results to <see cref="Output"/>, what went wrong to <see cref="Error"/>.</summary>
/// <param name="input">What the user types.</param>
/// <param name="output">Results; plain text, the same bytes for the same result.</param>
/// <param name="error">Problems and warnings, a line each.</param>
/// <param name="rich">Colours, tables and progress for people; null when the output is redirected.</param>
internal sealed class Terminal(TextReader input, TextWriter output, TextWriter error, IAnsiConsole? rich = null)
{
    public TextReader Input => input;

    public TextWriter Output => output;

    public TextWriter Error => error;

    public IAnsiConsole? Rich => rich;

    public static Terminal FromConsole() =>
        new(Console.In, Console.Out, Console.Error, Console.IsOutputRedirected ? null : AnsiConsole.Console);

    /// <summary>Writes one problem, with the name of the command first, as Unix tools do.</summary>
    public void Complain(string message) => error.WriteLine($"raise: {message}");

    /// <summary>Runs long work with a progress line in an interactive terminal, and with none elsewhere.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="total">How many steps there are.</param>
    /// <param name="work">The work; it calls its argument once a step.</param>
    public Task WithProgressAsync(string title, int total, Func<Action, Task> work)
    {
        if (rich is null)
        {
            return work(() => { });
        }

        return rich.Progress().StartAsync(async progress =>
        {
            var task = progress.AddTask(Markup.Escape(title), maxValue: total);
            await work(() => task.Increment(1));
        });
    }
}
