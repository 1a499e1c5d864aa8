using System.Text.Json;
using System.Text.Json.Nodes;
using Raise.Cli.CommandLine;

namespace Raise.Cli.Evaluation;

/// <summary>One part of the engine, run over a team's own lines.</summary>
internal interface IEvaluation
{
    /// <summary>The properties the output adds, in order.</summary>
    IReadOnlyList<string> Adds { get; }

    /// <summary>What the engine makes of one line. Safe to call from many threads.</summary>
    /// <exception cref="InputException">The line lacks something or holds something else.</exception>
    ValueTask<Evaluated> EvaluateAsync(JsonElement line, CancellationToken cancellationToken);

    /// <summary>Compares with what the line's author says is right, as far as they do. Called in the file's order.</summary>
    /// <param name="gold">An object with some of <see cref="Adds"/>.</param>
    /// <param name="result">What <see cref="EvaluateAsync"/> made of the line.</param>
    void Compare(JsonElement gold, JsonObject result);

    /// <summary>The accuracy so far, in the order to show it; empty when no line said what is right.</summary>
    IReadOnlyList<Figure> Figures();
}

/// <param name="Result">What the output adds, by the names of <see cref="IEvaluation.Adds"/>; a missing one is null.</param>
/// <param name="Ignored">What of the line was not used, a sentence each; null when all was.</param>
internal readonly record struct Evaluated(JsonObject Result, IReadOnlyList<string>? Ignored = null);

/// <param name="Name">Its name for scripts, camel case.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Value">The figure; null when there is nothing to compute it from.</param>
/// <param name="Of">How many lines it is computed from.</param>
internal sealed record Figure(string Name, string Label, double? Value, int Of);
