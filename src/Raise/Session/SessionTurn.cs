namespace Raise;

/// <summary>What the session decided on one message: the state to keep, what to do now, and why.</summary>
public sealed record SessionTurn(SessionState State, SessionAction Action, IReadOnlyList<Decision> Decisions);

/// <summary>The one thing to say to the user now.</summary>
public abstract record SessionAction;

/// <param name="Attribute">What to ask about.</param>
/// <param name="Rephrased">The last answer could not be read: ask once more, in other words.</param>
public sealed record AskAction(UserAttribute Attribute, bool Rephrased = false) : SessionAction;

/// <param name="Response">The answer, already past the final gate.</param>
/// <param name="Scores">What the judge said of it.</param>
/// <param name="Cautious">Not enough was known: offer a person.</param>
/// <param name="Concern">A worry that help lines should stand beside; null when there is none.</param>
public sealed record AnswerAction(Response Response, SafetyScores Scores, bool Cautious, CrisisAssessment? Concern) : SessionAction;

/// <param name="Kind">What the danger is.</param>
/// <param name="Stage">Where in the protocol the conversation is.</param>
public sealed record CrisisAction(CrisisKind Kind, CrisisStage Stage) : SessionAction;

/// <param name="Kind">Small talk, thanks, a goodbye or something this bot is not for.</param>
public sealed record ChatAction(QueryKind Kind) : SessionAction;

public enum CrisisStage
{
    /// <summary>Danger was noticed in this message: help first.</summary>
    Opened,

    /// <summary>The crisis goes on: stay with the user, help in sight.</summary>
    Ongoing,

    /// <summary>The user said they are safe, once: ask gently whether that is so.</summary>
    Checking,

    /// <summary>The user confirmed they are safe: the protocol ends, the door stays open.</summary>
    Ended,
}
