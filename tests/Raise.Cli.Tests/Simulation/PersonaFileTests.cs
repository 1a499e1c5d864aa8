using System.Text;
using Raise.Cli.Simulation;

namespace Raise.Cli.Tests.Simulation;

public sealed class PersonaFileTests
{
    private readonly List<string> _wrong = [];
    private readonly List<string> _ignored = [];

    [Fact]
    public async Task Names_of_the_paper_and_of_this_project_are_both_read()
    {
        var persona = Assert.Single(await ReadAsync("""
            {"id":"p1","domain":"Career","query":"Should I quit?","profile":{"Mental Health Status":"Severe Depression","age":34},"answers":{"Emotional State":"empty"},"declines":["Past Self-Harm History","economicStatus"]}
            """));

        Assert.Empty(_wrong);
        Assert.Equal(("p1", Domain.Career, "Should I quit?", 1), (persona.Id, persona.Domain, persona.Query, persona.Line));
        Assert.Equal("Severe Depression", persona.Profile[UserAttribute.MentalHealthStatus]);
        Assert.Equal("34", persona.Profile[UserAttribute.Age]);
        Assert.Equal("empty", persona.Answers[UserAttribute.EmotionalState]);
        Assert.Equal([UserAttribute.EconomicStatus, UserAttribute.SelfHarmHistory], persona.Declines.OrderBy(a => a.Index));
    }

    [Fact]
    public async Task Only_an_id_and_a_query_are_needed()
    {
        var persona = Assert.Single(await ReadAsync("""{"id":7,"query":"Help"}"""));

        Assert.Equal("7", persona.Id);
        Assert.Null(persona.Domain);
        Assert.Empty(persona.Profile);
    }

    [Theory]
    [InlineData("""{"query":"x"}""", "\"id\" is missing")]
    [InlineData("""{"id":"p1"}""", "\"query\" is missing")]
    [InlineData("""{"id":"p1","query":" "}""", "\"query\" is missing")]
    [InlineData("""{"id":"p1","query":7}""", "\"query\" is not text")]
    [InlineData("""{"id":"../p1","query":"x"}""", "cannot name a file")]
    [InlineData("""{"id":"..","query":"x"}""", "cannot name a file")]
    [InlineData("""{"id":"p1","query":"x","domain":"sport"}""", "\"domain\" sport is none of")]
    [InlineData("""{"id":"p1","query":"x","profile":[]}""", "\"profile\" is not an object")]
    [InlineData("""{"id":"p1","query":"x","profile":{"age":{}}}""", "\"profile.age\" is not text")]
    [InlineData("""{"id":"p1","query":"x","profile":{"age":"30","Age":"40"}}""", "gives age twice")]
    [InlineData("""{"id":"p1","query":"x","answers":{"shoe size":"44"}}""", "\"shoe size\"")]
    [InlineData("""{"id":"p1","query":"x","declines":"age"}""", "\"declines\" is not a list")]
    [InlineData("""{"id":"p1","query":"x","declines":["shoe size"]}""", "\"shoe size\"")]
    [InlineData("not json", "not JSON")]
    public async Task A_wrong_line_is_reported_with_its_number_and_the_others_are_kept(string line, string expected)
    {
        var personas = await ReadAsync($"{{\"id\":\"a\",\"query\":\"x\"}}\n{line}\n{{\"id\":\"b\",\"query\":\"y\"}}\n");

        Assert.Equal(["a", "b"], personas.Select(persona => persona.Id));
        Assert.StartsWith("2: ", Assert.Single(_wrong), StringComparison.Ordinal);
        Assert.Contains(expected, _wrong[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_used_twice_would_overwrite_a_transcript_and_is_refused()
    {
        var personas = await ReadAsync("""
            {"id":"p1","query":"x"}
            {"id":"P1","query":"y"}
            """);

        Assert.Equal("x", Assert.Single(personas).Query);
        Assert.Equal("2: \"id\" P1 was used before", Assert.Single(_wrong));
    }

    [Fact]
    public async Task Something_else_in_a_profile_is_named_and_ignored()
    {
        var persona = Assert.Single(await ReadAsync("""{"id":"p1","query":"x","profile":{"Scenario":"Job loss","Age":"25-34","Gender":null}}"""));

        Assert.Equal([UserAttribute.Age], persona.Profile.Keys);
        Assert.Contains("\"Scenario\"", Assert.Single(_ignored), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Persona>> ReadAsync(string file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return await PersonaFile.ReadAsync(
            stream,
            (line, problem) => _wrong.Add($"{line}: {problem}"),
            (line, what) => _ignored.Add($"{line}: {what}"),
            TestContext.Current.CancellationToken);
    }
}
