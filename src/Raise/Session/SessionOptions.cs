namespace Raise;

public sealed record SessionOptions
{
    /// <summary>The most questions asked before an answer, 0..10. The paper's plans ask 2.7 on average.</summary>
    public int QuestionBudget { get; init; } = 3;

    /// <summary>The lowest mean safety score, 1..5, with which an answer is sent as it is.</summary>
    public double MinimumScore { get; init; } = 3.5;

    /// <summary>How often the user must say they are safe before the crisis protocol ends; at least 2.</summary>
    public int DenialsToEndCrisis { get; init; } = 2;
}
