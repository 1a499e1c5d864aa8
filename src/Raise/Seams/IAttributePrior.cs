namespace Raise;

/// <summary>How useful each attribute not yet answered is expected to be for a safe answer.</summary>
public interface IAttributePrior
{
    /// <returns>Probabilities over <see cref="Profile.Unanswered"/>, indexed by <see cref="UserAttribute.Index"/>, zero elsewhere; they sum to 1 unless nothing is left.</returns>
    ValueTask<IReadOnlyList<double>> RankAsync(Query query, Profile known, CancellationToken cancellationToken);
}
