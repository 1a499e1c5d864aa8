namespace Raise;

/// <summary>One implementation for every seam of the method: embedded, a language model, or a mix.</summary>
public sealed record RaiseEngine
{
    public required ICrisisDetector CrisisDetector { get; init; }

    public required IQueryReader QueryReader { get; init; }

    public required IAnswerReader AnswerReader { get; init; }

    public required IAbstentionGate Gate { get; init; }

    public required IAttributePrior Prior { get; init; }

    public required IPathIndex Paths { get; init; }

    public required IResponder Responder { get; init; }

    /// <summary>Reviewed guidance, sent when the responder's text does not pass the final gate twice.</summary>
    public required IResponder Vetted { get; init; }

    public required ISafetyJudge Judge { get; init; }
}
