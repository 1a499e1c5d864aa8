using System.Text.Json;
using System.Text.Json.Nodes;
using Raise.Cli.Files;

namespace Raise.Cli.Evaluation;

/// <summary>Runs the crisis detector: <c>{"id","text"}</c> in, <c>crisis</c>, <c>level</c> and <c>kind</c> out.</summary>
internal sealed class CrisisEvaluation(ICrisisDetector detector) : IEvaluation
{
    private int _crises, _noticed, _others, _falseAlarms;

    public IReadOnlyList<string> Adds { get; } = ["crisis", "level", "kind"];

    public async ValueTask<Evaluated> EvaluateAsync(JsonElement line, CancellationToken cancellationToken)
    {
        var assessment = await detector.DetectAsync(line.RequiredText("text"), CrisisContext.None, cancellationToken);
        return new Evaluated(new JsonObject
        {
            ["crisis"] = assessment.Level == CrisisLevel.Crisis,
            ["level"] = CamelCase(assessment.Level),
            ["kind"] = assessment.Kind is { } kind ? CamelCase(kind) : null,
        });
    }

    public void Compare(JsonElement gold, JsonObject result)
    {
        if (!gold.TryGetProperty("crisis", out var crisis) || crisis.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            return;
        }

        var alarm = result["crisis"]!.GetValue<bool>() ? 1 : 0;
        if (crisis.ValueKind == JsonValueKind.True)
        {
            _crises++;
            _noticed += alarm;
        }
        else
        {
            _others++;
            _falseAlarms += alarm;
        }
    }

    public IReadOnlyList<Figure> Figures() => _crises + _others == 0
        ? []
        :
        [
            new Figure("recall", "Crises noticed (recall)", Share(_noticed, _crises), _crises),
            new Figure("falseAlarms", "False alarms among the others", Share(_falseAlarms, _others), _others),
            new Figure("precision", "Alarms that were right (precision)", Share(_noticed, _noticed + _falseAlarms), _noticed + _falseAlarms),
        ];

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;

    private static string CamelCase<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
