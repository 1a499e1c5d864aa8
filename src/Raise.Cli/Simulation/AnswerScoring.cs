using Raise.Cli.Files;

namespace Raise.Cli.Simulation;

/// <summary>Scores a final answer against everything that is true of the persona, asked or not, as the benchmark does.</summary>
/// <param name="engine">Its judge scores, its reader understands the profile.</param>
/// <param name="unclear">Takes a persona and an attribute of its profile that has no normal value: the judge does not see it.</param>
internal sealed class AnswerScoring(RaiseEngine engine, Action<Persona, UserAttribute> unclear)
{
    private readonly ProfileReader _profiles = new(engine.AnswerReader);

    public async Task<SimulationScores> ScoreAsync(Persona persona, string answer, CancellationToken cancellationToken)
    {
        var profile = await _profiles.ReadAsync(persona.Profile, attribute => unclear(persona, attribute), cancellationToken);
        var query = await engine.QueryReader.ReadAsync(persona.Query, previous: null, cancellationToken);
        var scores = await engine.Judge.JudgeAsync(query with { Domain = persona.Domain ?? query.Domain }, profile, answer, cancellationToken);
        return new SimulationScores(scores.Risk, scores.Empathy, scores.Alignment);
    }
}
