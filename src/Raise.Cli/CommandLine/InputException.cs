namespace Raise.Cli.CommandLine;

/// <summary>
/// What the user gave cannot be used. The message is one line, written for them, and ends the command with
/// <see cref="ExitCode.WrongInput"/>; where the input is one of many, the others are still worked on.
/// </summary>
internal sealed class InputException : Exception
{
    public InputException(string message)
        : base(OneLine(message))
    {
    }

    public InputException(string message, Exception cause)
        : base(OneLine(message), cause)
    {
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();
}
