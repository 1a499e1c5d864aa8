namespace Raise;

/// <summary>Notices danger to life in the user's words. Runs on every message, before anything else.</summary>
public interface ICrisisDetector
{
    ValueTask<CrisisAssessment> DetectAsync(string words, CrisisContext context, CancellationToken cancellationToken);
}

/// <summary>What the words are said against.</summary>
/// <param name="Ongoing">The crisis already open in this conversation, or null.</param>
/// <param name="Asked">The attribute the user was just asked, or null: "yes, now" means something else after a question about self-harm.</param>
public sealed record CrisisContext(CrisisState? Ongoing = null, UserAttribute? Asked = null)
{
    public static readonly CrisisContext None = new();
}

/// <param name="Level">How urgent it is.</param>
/// <param name="Kind">What the danger is; null when there is none.</param>
/// <param name="Denial">The user takes back or denies danger, or says they are safe ("I was joking", "I'm safe").</param>
/// <param name="Country">ISO 3166 alpha-2 code when the words tell where the user is; otherwise null.</param>
/// <param name="Reason">For testers and traces: the rule or model verdict; never quotes the user.</param>
public sealed record CrisisAssessment(
    CrisisLevel Level,
    CrisisKind? Kind = null,
    bool Denial = false,
    string? Country = null,
    string? Reason = null)
{
    public static readonly CrisisAssessment None = new(CrisisLevel.None);
}

public enum CrisisLevel
{
    None,

    /// <summary>Worrying, not immediate: the conversation goes on with more care, and names help.</summary>
    Concern,

    /// <summary>Danger to life: questions stop, help comes first.</summary>
    Crisis,
}

public enum CrisisKind
{
    Suicide,
    SelfHarm,

    /// <summary>Overdose, poisoning or another medical emergency under way.</summary>
    Medical,

    /// <summary>Violence or abuse with the user in danger.</summary>
    Abuse,

    /// <summary>Intent to harm someone else.</summary>
    HarmToOthers,

    /// <summary>Someone the user knows is in danger.</summary>
    SomeoneElse,
}
