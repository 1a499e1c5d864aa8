namespace Raise;

/// <summary>Reads background facts out of the user's own words.</summary>
public interface IAnswerReader
{
    /// <param name="asked">The attribute the user was just asked; null for words nobody asked for (a first message).</param>
    /// <param name="words">The user's message.</param>
    ValueTask<AnswerReading> ReadAsync(UserAttribute? asked, string words, CancellationToken cancellationToken);
}

/// <param name="Outcome">What the words say about the attribute asked; <see cref="AnswerOutcome.Unclear"/> when none was asked.</param>
/// <param name="Answer">The value or the wish not to say; null when unclear.</param>
/// <param name="Also">Other attributes said along the way, never the one asked.</param>
public sealed record AnswerReading(
    AnswerOutcome Outcome,
    AttributeAnswer? Answer,
    IReadOnlyDictionary<UserAttribute, AttributeAnswer> Also);

public enum AnswerOutcome
{
    Unclear,
    Value,
    Declined,
}
