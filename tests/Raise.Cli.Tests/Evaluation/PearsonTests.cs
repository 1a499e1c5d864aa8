using Raise.Cli.Evaluation;

namespace Raise.Cli.Tests.Evaluation;

public sealed class PearsonTests
{
    [Fact]
    public void Agrees_with_a_correlation_worked_out_by_hand()
    {
        // Means 3 and 4; sums of squares 10 and 26; of products 12.
        Assert.Equal(12 / Math.Sqrt(260), Of((1, 2), (2, 4), (3, 1), (4, 6), (5, 7)).Coefficient!.Value, 12);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(-0.5, -1)]
    public void A_line_is_full_correlation(double slope, double expected) =>
        Assert.Equal(expected, Of((1, slope), (2, 2 * slope), (5, 5 * slope)).Coefficient!.Value, 12);

    [Fact]
    public void There_is_none_without_two_pairs_or_without_variation()
    {
        Assert.Null(Of().Coefficient);
        Assert.Null(Of((1, 2)).Coefficient);
        Assert.Null(Of((1, 2), (1, 3)).Coefficient);
    }

    private static Pearson Of(params (double X, double Y)[] pairs)
    {
        var pearson = new Pearson();
        foreach (var (x, y) in pairs)
        {
            pearson.Add(x, y);
        }

        return pearson;
    }
}
