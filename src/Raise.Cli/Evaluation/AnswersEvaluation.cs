using System.Text.Json;
using System.Text.Json.Nodes;
using Raise.Cli.Files;

namespace Raise.Cli.Evaluation;

/// <summary>
/// Runs the answer reader: <c>{"id","attribute","question","text"}</c> in, <c>value</c> (a normal value, <c>declined</c>,
/// or null when unclear) and <c>also</c> (what else was said, by attribute) out.
/// </summary>
internal sealed class AnswersEvaluation(IAnswerReader reader) : IEvaluation
{
    private const string Declined = "declined";

    private int _values, _valuesRight, _alsos, _alsosRight;

    public IReadOnlyList<string> Adds { get; } = ["value", "also"];

    public async ValueTask<Evaluated> EvaluateAsync(JsonElement line, CancellationToken cancellationToken)
    {
        var name = line.OptionalText("attribute");
        UserAttribute? attribute = null;
        if (name is not null && !UserAttribute.TryParse(name, out attribute))
        {
            throw AttributeMap.Unknown("attribute", name);
        }

        var reading = await reader.ReadAsync(attribute, line.RequiredText("text"), cancellationToken);
        return new Evaluated(new JsonObject
        {
            ["value"] = reading.Outcome switch
            {
                AnswerOutcome.Value => reading.Answer!.Value,
                AnswerOutcome.Declined => Declined,
                _ => null,
            },
            ["also"] = new JsonObject(reading.Also
                .OrderBy(also => also.Key.Index)
                .Select(also => KeyValuePair.Create<string, JsonNode?>(also.Key.Name, also.Value.Value ?? Declined))),
        });
    }

    public void Compare(JsonElement gold, JsonObject result)
    {
        if (gold.TryGetProperty("value", out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Null)
        {
            _values++;
            _valuesRight += value.Text("value") == result["value"]?.GetValue<string>() ? 1 : 0;
        }

        if (gold.TryGetProperty("also", out var also) && also.ValueKind == JsonValueKind.Object)
        {
            _alsos++;
            _alsosRight += IsSame(gold.Attributes("also"), result["also"]!.AsObject()) ? 1 : 0;
        }
    }

    public IReadOnlyList<Figure> Figures()
    {
        List<Figure> figures = [];
        if (_values > 0)
        {
            figures.Add(new Figure("exact", "Values read exactly", (double)_valuesRight / _values, _values));
        }

        if (_alsos > 0)
        {
            figures.Add(new Figure("alsoExact", "Everything else said read exactly", (double)_alsosRight / _alsos, _alsos));
        }

        return figures;
    }

    private static bool IsSame(IReadOnlyDictionary<UserAttribute, string> gold, JsonObject also) =>
        gold.Count == also.Count && gold.All(entry => also[entry.Key.Name]?.GetValue<string>() == entry.Value);
}
