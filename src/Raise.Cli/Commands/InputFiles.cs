using Raise.Cli.CommandLine;

namespace Raise.Cli.Commands;

/// <summary>Opens what the command line names, with a plain word when that is not possible.</summary>
internal static class InputFiles
{
    private const int BufferSize = 1 << 16;

    /// <exception cref="InputException">It cannot be read.</exception>
    public static FileStream OpenRead(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, useAsync: false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be read: {problem.Message}", problem);
        }
    }

    /// <exception cref="InputException">It cannot be written.</exception>
    public static FileStream Create(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize, useAsync: false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written: {problem.Message}", problem);
        }
    }
}
