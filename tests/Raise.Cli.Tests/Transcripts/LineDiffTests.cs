using FsCheck;
using Raise.Cli.Transcripts;

namespace Raise.Cli.Tests.Transcripts;

public sealed class LineDiffTests
{
    [Fact]
    public void Both_texts_can_be_read_back_from_the_difference() =>
        Prop.ForAll(Texts(), Texts(), (before, after) =>
        {
            var lines = LineDiff.Compare(before, after);
            return lines.Where(line => line.Side != DiffSide.After).Select(line => line.Text).SequenceEqual(before)
                && lines.Where(line => line.Side != DiffSide.Before).Select(line => line.Text).SequenceEqual(after);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_does_not_differ_from_itself() =>
        Prop.ForAll(Texts(), text => LineDiff.Compare(text, text).All(line => line.Side == DiffSide.Both)).QuickCheckThrowOnFailure();

    [Fact]
    public void One_line_put_in_is_one_line_of_difference() =>
        Prop.ForAll(Texts(), text => LineDiff.Compare(text, ["new", .. text]).Count(line => line.Side != DiffSide.Both) == 1)
            .QuickCheckThrowOnFailure();

    /// <summary>Few different lines, so that texts have much in common.</summary>
    private static Arbitrary<string[]> Texts() => Arb.From(Gen.ArrayOf(Gen.Elements("a", "b", "c")));
}
