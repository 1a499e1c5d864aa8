using System.Text.Json.Serialization;

namespace Raise;

/// <summary>
/// Everything a conversation needs to go on after a restart, a redeploy or on another replica. Immutable, stored as
/// JSON by <see cref="SessionStateSerializer"/>.
/// </summary>
public sealed record SessionState
{
    /// <summary>The version of this format; <see cref="SessionStateSerializer"/> migrates older ones.</summary>
    public const int CurrentVersion = 1;

    public static readonly SessionState New = new();

    public int Version { get; init; } = CurrentVersion;

    /// <summary>The question being worked on or last answered; null before the first.</summary>
    public Query? Query { get; init; }

    public Profile Profile { get; init; } = Profile.Empty;

    /// <summary>The attribute asked and not yet answered; null when nothing is pending.</summary>
    public UserAttribute? Pending { get; init; }

    /// <summary>How often the pending question was answered in a way that could not be read.</summary>
    public int Unclear { get; init; }

    /// <summary>Attributes asked for the present question, in order.</summary>
    public IReadOnlyList<UserAttribute> Asked { get; init; } = [];

    /// <summary>The crisis of this conversation, open or ended; null when there was none.</summary>
    public CrisisState? Crisis { get; init; }

    /// <summary>A worry below crisis that later answers must care for.</summary>
    public CrisisAssessment? Concern { get; init; }

    /// <summary>ISO 3166 alpha-2 code of where the user said they are; null when they did not.</summary>
    public string? Country { get; init; }

    /// <summary>How many answers this conversation has had.</summary>
    public int Answers { get; init; }

    [JsonIgnore]
    public bool InCrisis => Crisis is { Ended: null };

    /// <summary>
    /// A new conversation for the same person: what they said is forgotten, that they were in danger is not.
    /// </summary>
    public SessionState StartOver() => New with { Crisis = Crisis, Concern = Concern, Country = Country };
}

/// <param name="Kind">What the danger is.</param>
/// <param name="Since">When it was noticed.</param>
/// <param name="Turns">How many messages the user has sent since; the protocol's words take turns by it.</param>
/// <param name="Denials">How often the user has said they are safe since; one is not enough.</param>
/// <param name="Ended">When the protocol ended it; null while it is open.</param>
public sealed record CrisisState(CrisisKind Kind, DateTimeOffset Since, int Turns = 0, int Denials = 0, DateTimeOffset? Ended = null);
