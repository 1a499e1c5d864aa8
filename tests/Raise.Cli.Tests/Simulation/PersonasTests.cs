using Raise.Cli.Simulation;

namespace Raise.Cli.Tests.Simulation;

/// <summary>The simulated users that tests and benchmarks share.</summary>
public sealed class PersonasTests
{
    [Fact]
    public async Task There_are_ten_in_every_domain_and_all_can_be_read()
    {
        var personas = await LoadAsync();

        Assert.Equal(70, personas.Count);
        Assert.All(Domain.All, domain => Assert.Equal(10, personas.Count(persona => persona.Domain == domain)));
    }

    [Fact]
    public async Task They_differ_in_what_they_tell_and_keep_to_themselves()
    {
        var personas = await LoadAsync();

        Assert.Contains(personas, persona => persona.Declines.Count > 1);
        Assert.Contains(personas, persona => persona.Declines.Count == 0);
        Assert.All(personas, persona => Assert.InRange(persona.Profile.Count, 7, 10));
        Assert.All(personas, persona => Assert.InRange(persona.Answers.Count, 3, 6));
        Assert.All(personas, persona => Assert.DoesNotContain(persona.Answers.Keys, persona.Declines.Contains));
        Assert.Equal(personas.Count, personas.Select(persona => persona.Query).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(UserAttribute.All, attribute => Assert.Contains(personas, persona => persona.Profile.ContainsKey(attribute)));
    }

    [Fact]
    public async Task Every_stated_value_has_a_normal_value()
    {
        foreach (var persona in await LoadAsync())
        {
            Assert.All(persona.Profile, fact => Assert.NotNull(Cli.Files.ProfileReader.NormalValue(fact.Key, fact.Value)));
        }
    }

    internal static string FilePath => Path.Combine(AppContext.BaseDirectory, "data", "personas.jsonl");

    private static async Task<IReadOnlyList<Persona>> LoadAsync()
    {
        await using var file = File.OpenRead(FilePath);
        return await PersonaFile.ReadAsync(
            file,
            (line, problem) => Assert.Fail($"{line}: {problem}"),
            (line, what) => Assert.Fail($"{line}: {what}"),
            TestContext.Current.CancellationToken);
    }
}
