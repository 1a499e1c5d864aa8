namespace Raise.Cli.CommandLine;

/// <summary>What a script learns from every command.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The work is done and its result is not what was hoped for: differences, findings, a threshold not met.</summary>
    public const int NotMet = 1;

    /// <summary>The command line or the input cannot be used, wholly or in part.</summary>
    public const int WrongInput = 2;

    /// <summary>Ended by Ctrl+C, as shells number it.</summary>
    public const int Interrupted = 130;
}
