namespace Raise;

/// <summary>The planned acquisition paths nearest to a query (arXiv 2505.18882, online retrieval).</summary>
public interface IPathIndex
{
    /// <returns>Best first, never empty: a query unlike any planned one gets its domain's general path.</returns>
    ValueTask<IReadOnlyList<PlannedPath>> FindAsync(Query query, CancellationToken cancellationToken);
}

/// <param name="Id">Where the path comes from, for traces: the id of a planned query, or <c>domain:health</c>.</param>
/// <param name="Attributes">The order to ask in; never empty, no repeats.</param>
/// <param name="Similarity">Cosine similarity to the planned query, -1..1; 1 for a domain's general path.</param>
/// <param name="ExpectedSafety">Mean judged safety seen in planning, 1..5; null when the path was made by hand.</param>
public sealed record PlannedPath(string Id, IReadOnlyList<UserAttribute> Attributes, double Similarity, double? ExpectedSafety);
