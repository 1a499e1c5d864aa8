using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Raise.Cli.CommandLine;
using Raise.Cli.Files;

namespace Raise.Cli.Evaluation;

/// <summary>
/// Runs an evaluation over a JSON Lines file of any length: many lines at once, written in the file's order. Each output
/// line is the input line with the results added; what its author says is right moves into <c>gold</c>, where it is read
/// from when the output is evaluated again.
/// </summary>
/// <param name="evaluation">What is run.</param>
/// <param name="wrong">Takes the number of a line and what is wrong with it, in order; such a line has no output.</param>
/// <param name="ignored">Takes the number of a line and what of it was not used, in order.</param>
internal sealed class BatchEvaluation(IEvaluation evaluation, Action<int, string> wrong, Action<int, string> ignored)
{
    private const string GoldProperty = "gold";

    /// <summary>Lines worked on between two writes: enough to keep all cores busy, few enough to stay small.</summary>
    private const int BatchSize = 2048;

    private static readonly JsonWriterOptions _writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>How many lines were evaluated.</returns>
    public async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        var done = 0;
        List<JsonLine> batch = new(BatchSize);
        await foreach (var line in JsonLinesReader.ReadAsync(input, cancellationToken))
        {
            batch.Add(line);
            if (batch.Count == BatchSize)
            {
                done += await RunAsync(batch, output, cancellationToken);
                batch.Clear();
            }
        }

        return done + await RunAsync(batch, output, cancellationToken);
    }

    private async Task<int> RunAsync(List<JsonLine> batch, Stream output, CancellationToken cancellationToken)
    {
        var lines = new EvaluatedLine[batch.Count];
        await Parallel.ForAsync(0, batch.Count, cancellationToken, async (i, token) => lines[i] = await EvaluateAsync(batch[i], token));

        var done = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            using var document = lines[i].Document;
            if (document is null)
            {
                wrong(batch[i].Number, lines[i].Problem!);
                continue;
            }

            done++;
            foreach (var what in lines[i].Ignored ?? [])
            {
                ignored(batch[i].Number, what);
            }

            Compare(batch[i].Number, document.RootElement, lines[i].Result!);
            await output.WriteAsync(lines[i].Output, cancellationToken);
        }

        return done;
    }

    private void Compare(int number, JsonElement line, JsonObject result)
    {
        try
        {
            evaluation.Compare(Gold(line) ?? line, result);
        }
        catch (InputException problem)
        {
            wrong(number, problem.Message);
        }
    }

    private async Task<EvaluatedLine> EvaluateAsync(JsonLine line, CancellationToken cancellationToken)
    {
        JsonDocument? document = null;
        try
        {
            document = line.ParseObject();
            var (result, ignored) = await evaluation.EvaluateAsync(document.RootElement, cancellationToken);
            return new EvaluatedLine(document, result, Write(document.RootElement, result), ignored, Problem: null);
        }
        catch (InputException problem)
        {
            document?.Dispose();
            return new EvaluatedLine(Document: null, Result: null, Output: default, Ignored: null, problem.Message);
        }
    }

    private ReadOnlyMemory<byte> Write(JsonElement line, JsonObject result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _writing))
        {
            writer.WriteStartObject();
            WriteKept(line, writer);
            foreach (var name in evaluation.Adds)
            {
                writer.WritePropertyName(name);
                if (result[name] is { } value)
                {
                    value.WriteTo(writer);
                }
                else
                {
                    writer.WriteNullValue();
                }
            }

            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private void WriteKept(JsonElement line, Utf8JsonWriter writer)
    {
        try
        {
            foreach (var property in line.EnumerateObject().Where(property => !IsAdded(property.Name)))
            {
                property.WriteTo(writer);
            }

            if (!line.TryGetProperty(GoldProperty, out _) && evaluation.Adds.Any(name => line.TryGetProperty(name, out _)))
            {
                writer.WriteStartObject(GoldProperty);
                foreach (var property in line.EnumerateObject().Where(property => IsAdded(property.Name)))
                {
                    property.WriteTo(writer);
                }

                writer.WriteEndObject();
            }
        }
        catch (InvalidOperationException problem)
        {
            throw new InputException("holds text that is not valid Unicode", problem);
        }
    }

    private bool IsAdded(string name) => evaluation.Adds.Contains(name, StringComparer.Ordinal);

    private static JsonElement? Gold(JsonElement line) =>
        line.TryGetProperty(GoldProperty, out var gold) && gold.ValueKind == JsonValueKind.Object ? gold : null;

    /// <summary>A line done (all but the problem) or refused (only the problem).</summary>
    private readonly record struct EvaluatedLine(
        JsonDocument? Document,
        JsonObject? Result,
        ReadOnlyMemory<byte> Output,
        IReadOnlyList<string>? Ignored,
        string? Problem);
}
