namespace Raise.Cli.Transcripts;

/// <summary>The shortest line-by-line difference of two texts (longest common subsequence).</summary>
internal static class LineDiff
{
    public static IReadOnlyList<DiffLine> Compare(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var common = CommonLengths(before, after);
        List<DiffLine> lines = [];
        var (b, a) = (0, 0);
        while (b < before.Count || a < after.Count)
        {
            if (b < before.Count && a < after.Count && before[b] == after[a])
            {
                lines.Add(new DiffLine(DiffSide.Both, before[b++]));
                a++;
            }
            else if (a == after.Count || (b < before.Count && common[b + 1, a] >= common[b, a + 1]))
            {
                lines.Add(new DiffLine(DiffSide.Before, before[b++]));
            }
            else
            {
                lines.Add(new DiffLine(DiffSide.After, after[a++]));
            }
        }

        return lines;
    }

    /// <summary>Entry [b, a]: how many lines the rests from b and from a have in common.</summary>
    private static int[,] CommonLengths(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var lengths = new int[before.Count + 1, after.Count + 1];
        for (var b = before.Count - 1; b >= 0; b--)
        {
            for (var a = after.Count - 1; a >= 0; a--)
            {
                lengths[b, a] = before[b] == after[a]
                    ? lengths[b + 1, a + 1] + 1
                    : Math.Max(lengths[b + 1, a], lengths[b, a + 1]);
            }
        }

        return lengths;
    }
}

internal enum DiffSide
{
    Both,
    Before,
    After,
}

internal readonly record struct DiffLine(DiffSide Side, string Text)
{
    public override string ToString() => Side switch
    {
        DiffSide.Before => $"- {Text}",
        DiffSide.After => $"+ {Text}",
        _ => $"  {Text}",
    };
}
