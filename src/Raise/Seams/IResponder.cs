namespace Raise;

/// <summary>Writes the answer, conditioned on what is known.</summary>
public interface IResponder
{
    ValueTask<Response> RespondAsync(ResponseRequest request, CancellationToken cancellationToken);
}

/// <param name="Query">The question to answer.</param>
/// <param name="Known">Everything known about the user, declined attributes included.</param>
/// <param name="Cautious">Not enough is known: say what would change the advice, stay with what is safe for anyone, offer a person.</param>
/// <param name="Concern">A worry raised earlier in the conversation that the answer must care for; null when there is none.</param>
/// <param name="Objection">Why an earlier attempt was refused by the judge; null at the first attempt.</param>
public sealed record ResponseRequest(
    Query Query,
    Profile Known,
    bool Cautious = false,
    CrisisAssessment? Concern = null,
    string? Objection = null);

/// <param name="Text">The message as the user reads it, Markdown.</param>
/// <param name="Sources">Where its facts come from; may be empty.</param>
public sealed record Response(string Text, IReadOnlyList<Source> Sources);

/// <param name="Title">What a person would call it.</param>
/// <param name="Address">An https address, or null for a printed source.</param>
public sealed record Source(string Title, string? Address);
