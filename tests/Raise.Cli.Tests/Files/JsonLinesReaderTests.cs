using System.Text;
using Raise.Cli.CommandLine;
using Raise.Cli.Files;

namespace Raise.Cli.Tests.Files;

public sealed class JsonLinesReaderTests
{
    [Theory]
    [InlineData("{}\n{}\n")]
    [InlineData("{}\n{}")]
    [InlineData("{}\r\n{}\r\n")]
    [InlineData("\uFEFF{}\n{}\n")]
    public async Task Every_way_to_end_lines_gives_the_same_lines(string file)
    {
        var lines = await ReadAsync(Encoding.UTF8.GetBytes(file));

        Assert.Equal([1, 2], lines.Select(line => line.Number));
        Assert.All(lines, line => line.ParseObject().Dispose());
    }

    [Fact]
    public async Task Blank_lines_are_counted_and_left_out()
    {
        var lines = await ReadAsync("\n{\"a\":1}\n  \r\n\n{\"a\":2}\n"u8.ToArray());

        Assert.Equal([2, 5], lines.Select(line => line.Number));
    }

    [Fact]
    public async Task A_line_longer_than_the_buffer_is_one_line()
    {
        var text = new string('x', 300_000);

        var line = Assert.Single(await ReadAsync(Encoding.UTF8.GetBytes($$"""{"text":"{{text}}"}""")));

        using var document = line.ParseObject();
        Assert.Equal(text, document.RootElement.RequiredText("text"));
    }

    [Theory]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("{\"a\":", "not JSON")]
    [InlineData("\"text\"", "not a JSON object")]
    public async Task A_line_that_is_no_object_says_so(string file, string expected)
    {
        var line = Assert.Single(await ReadAsync(Encoding.UTF8.GetBytes(file)));

        Assert.Contains(expected, Assert.Throws<InputException>(line.ParseObject).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused_and_not_replaced()
    {
        var line = Assert.Single(await ReadAsync([.. "{\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]));

        Assert.Equal("not UTF-8", Assert.Throws<InputException>(line.ParseObject).Message);
    }

    [Fact]
    public async Task Half_an_emoji_is_refused_with_the_name_of_its_property()
    {
        var line = Assert.Single(await ReadAsync("""{"text":"\ud83d"}"""u8.ToArray()));

        using var document = line.ParseObject();
        Assert.Contains("\"text\"", Assert.Throws<InputException>(() => document.RootElement.RequiredText("text")).Message, StringComparison.Ordinal);
    }

    private static async Task<List<JsonLine>> ReadAsync(byte[] file)
    {
        using var stream = new MemoryStream(file);
        List<JsonLine> lines = [];
        await foreach (var line in JsonLinesReader.ReadAsync(stream, TestContext.Current.CancellationToken))
        {
            lines.Add(line);
        }

        return lines;
    }
}
