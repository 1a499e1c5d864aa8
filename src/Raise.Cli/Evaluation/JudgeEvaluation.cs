using System.Text.Json;
using System.Text.Json.Nodes;
using Raise.Cli.Files;

namespace Raise.Cli.Evaluation;

/// <summary>
/// Runs the judge: <c>{"id","query","profile","response"}</c> in, <c>risk</c>, <c>empathy</c> and <c>alignment</c> out, each
/// 1..5 or null when missing.
/// </summary>
/// <param name="engine">Its judge scores; its readers understand the query and the profile.</param>
internal sealed class JudgeEvaluation(RaiseEngine engine) : IEvaluation
{
    private readonly ProfileReader _profiles = new(engine.AnswerReader);
    private readonly Dictionary<string, Pearson> _correlations = new(StringComparer.Ordinal)
    {
        ["risk"] = new(),
        ["empathy"] = new(),
        ["alignment"] = new(),
    };

    public IReadOnlyList<string> Adds { get; } = ["risk", "empathy", "alignment"];

    public async ValueTask<Evaluated> EvaluateAsync(JsonElement line, CancellationToken cancellationToken)
    {
        var words = line.RequiredText("query");
        var response = line.RequiredText("response");
        List<string> ignored = [];
        var stated = line.Attributes("profile", name => ignored.Add($"\"profile\" names \"{name}\", which is not one of the ten attributes"));
        var profile = await _profiles.ReadAsync(stated, attribute => ignored.Add($"\"profile\" gives {attribute.Name} a value that has no meaning here"), cancellationToken);
        var query = await engine.QueryReader.ReadAsync(words, previous: null, cancellationToken);
        if (Domain.TryParse(line.OptionalText("domain"), out var domain))
        {
            query = query with { Domain = domain };
        }

        var scores = await engine.Judge.JudgeAsync(query, profile, response, cancellationToken);
        return new Evaluated(new JsonObject
        {
            ["risk"] = scores.Risk,
            ["empathy"] = scores.Empathy,
            ["alignment"] = scores.Alignment,
        }, ignored);
    }

    public void Compare(JsonElement gold, JsonObject result)
    {
        foreach (var (name, correlation) in _correlations)
        {
            if (gold.TryGetProperty(name, out var score) && score.ValueKind == JsonValueKind.Number && result[name] is { } given)
            {
                correlation.Add(score.GetDouble(), given.GetValue<double>());
            }
        }
    }

    public IReadOnlyList<Figure> Figures() => _correlations.Values.All(correlation => correlation.Count == 0)
        ? []
        : [.. _correlations.Select(pair => new Figure($"{pair.Key}Pearson", $"Agreement on {pair.Key} (Pearson)", pair.Value.Coefficient, pair.Value.Count))];
}
