namespace Raise.Cli.Simulation;

/// <summary>One simulated user: what they ask, who they are, and how they talk about it.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Id">Unique in the file, and the name of the transcript.</param>
/// <param name="Domain">Where the query belongs; null when the file does not say.</param>
/// <param name="Query">The first message.</param>
/// <param name="Profile">The facts, as the file words them; what the judge knows.</param>
/// <param name="Answers">What the persona says when asked about an attribute.</param>
/// <param name="Declines">What the persona skips.</param>
internal sealed record Persona(
    int Line,
    string Id,
    Domain? Domain,
    string Query,
    IReadOnlyDictionary<UserAttribute, string> Profile,
    IReadOnlyDictionary<UserAttribute, string> Answers,
    IReadOnlySet<UserAttribute> Declines);
