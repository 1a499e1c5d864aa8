using Raise.Cli.CommandLine;

namespace Raise.Cli.Commands;

/// <summary>Reports what is wrong with lines of a file, and counts them; the first ones in full, so that a broken file does not flood the screen.</summary>
internal sealed class LineProblems(Terminal terminal, string file)
{
    private const int Shown = 20;

    /// <summary>How many lines cannot be used.</summary>
    public int Wrong { get; private set; }

    /// <summary>How often something of a line was not used.</summary>
    public int Ignored { get; private set; }

    public void AddWrong(int line, string problem)
    {
        if (++Wrong <= Shown)
        {
            terminal.Complain($"{file}:{line}: {problem}");
        }
    }

    public void AddIgnored(int line, string what)
    {
        if (++Ignored <= Shown)
        {
            terminal.Complain($"{file}:{line}: {what}; ignored");
        }
    }

    /// <summary>Says how many more there were than shown.</summary>
    public void Finish()
    {
        if (Wrong > Shown)
        {
            terminal.Complain($"{file}: {Wrong} lines cannot be used; the first {Shown} are listed above");
        }

        if (Ignored > Shown)
        {
            terminal.Complain($"{file}: {Ignored} things were ignored; the first {Shown} are listed above");
        }
    }
}
