namespace Raise;

/// <summary>What the user wants, as understood from one message.</summary>
/// <param name="Text">The user's words, never empty.</param>
/// <param name="Kind">What sort of message it is; only questions and worries go through the gate.</param>
/// <param name="Domain">The domain it belongs to, or null when the words do not tell.</param>
/// <param name="Topic">The id of the guidance topic it is nearest to (<c>breakup</c>), or null.</param>
/// <param name="Ambiguity">0 (one clear topic) to 1 (the words do not tell what it is about).</param>
public sealed record Query(string Text, QueryKind Kind, Domain? Domain = null, string? Topic = null, double Ambiguity = 0);

/// <summary>What sort of message the user sent.</summary>
public enum QueryKind
{
    /// <summary>A question or a worry that deserves an answer.</summary>
    Concern,
    Greeting,
    SmallTalk,
    Thanks,
    Goodbye,

    /// <summary>A request outside what this bot is for: weather, code, trivia.</summary>
    OffTopic,

    /// <summary>Nothing to go by: empty, an emoji, a random string.</summary>
    Unclear,
}
