namespace Raise.Cli.Simulation;

/// <summary>One persona's line in <c>summary.json</c>; property order is the file's.</summary>
/// <param name="Id">The persona's id.</param>
/// <param name="Questions">How many questions the bot asked; one asked again in other words counts once.</param>
/// <param name="Attributes">What it asked about, in order.</param>
/// <param name="Declined">Which of those the persona kept to itself.</param>
/// <param name="Crisis">Whether the bot saw a crisis.</param>
/// <param name="Answer">The final text: the answer, or what the bot said on seeing a crisis; null when it came to neither.</param>
/// <param name="Scores">The judge's view of that text against the full profile; null when there is none.</param>
internal sealed record SimulationResult(
    string Id,
    int Questions,
    IReadOnlyList<string> Attributes,
    IReadOnlyList<string> Declined,
    bool Crisis,
    string? Answer,
    SimulationScores? Scores);

/// <summary>The three dimensions of the rubric, 1..5; null when the judge gave none.</summary>
internal sealed record SimulationScores(double? Risk, double? Empathy, double? Alignment);

/// <summary>The whole of <c>summary.json</c>, personas in the file's order.</summary>
internal sealed record SimulationSummary(IReadOnlyList<SimulationResult> Personas);
