using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Raise.Cli.Files;

/// <summary>Reads a JSON Lines file line by line, in constant memory.</summary>
internal static class JsonLinesReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lines that hold something, each with its number; the stream stays open.</summary>
    public static async IAsyncEnumerable<JsonLine> ReadAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        var number = 0;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            while (TryTakeLine(ref buffer, read.IsCompleted, out var line))
            {
                number++;
                if (!IsBlank(line.Span))
                {
                    yield return new JsonLine(number, line);
                }
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
            {
                break;
            }
        }

        await reader.CompleteAsync();

        bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool last, out ReadOnlyMemory<byte> line)
        {
            line = default;
            var end = buffer.PositionOf((byte)'\n');
            if (end is null && (!last || buffer.IsEmpty))
            {
                return false;
            }

            var bytes = (end is null ? buffer : buffer.Slice(0, end.Value)).ToArray();
            buffer = end is null ? buffer.Slice(buffer.End) : buffer.Slice(buffer.GetPosition(1, end.Value));
            line = number == 0 && bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsMemory(ByteOrderMark.Length) : bytes;
            return true;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
