namespace Raise;

/// <summary>Decides whether enough is known to answer safely (arXiv 2505.18882, abstention module, Scale variant).</summary>
public interface IAbstentionGate
{
    ValueTask<GateVerdict> AssessAsync(Query query, Profile known, CancellationToken cancellationToken);
}

/// <param name="Completeness">0 (nothing that matters is known) to 5 (all that matters is known).</param>
/// <param name="Sufficient">Whether to stop asking and answer.</param>
/// <param name="Reason">One sentence for testers and traces; never shown to users, never quotes them.</param>
public sealed record GateVerdict(double Completeness, bool Sufficient, string Reason);
