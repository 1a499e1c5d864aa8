using Raise.Cli.Conversations;

namespace Raise.Cli.Simulation;

/// <summary>Plays a persona: answers what it is asked and nothing else. Deterministic.</summary>
internal sealed class SimulatedUser(Persona persona)
{
    private const string RatherNot = "I'd rather not say.";

    private readonly List<UserAttribute> _asked = [];
    private readonly List<UserAttribute> _declined = [];

    /// <summary>The attributes the bot asked about, in order, each once.</summary>
    public IReadOnlyList<UserAttribute> Asked => _asked;

    /// <summary>Those of <see cref="Asked"/> that the persona kept to itself.</summary>
    public IReadOnlyList<UserAttribute> Declined => _declined;

    /// <param name="attribute">What the bot asks about.</param>
    /// <param name="replies">The quick replies under the question.</param>
    /// <returns>What the persona says.</returns>
    public string Answer(UserAttribute attribute, IReadOnlyList<QuickReply> replies)
    {
        var again = _asked.Contains(attribute);
        if (!again)
        {
            _asked.Add(attribute);
        }

        if (persona.Declines.Contains(attribute))
        {
            return Decline(attribute, SkipWords(replies));
        }

        // Asked once more, the persona says it plainly: its own words were not understood.
        if (!again && persona.Answers.TryGetValue(attribute, out var words))
        {
            return words;
        }

        return persona.Profile.TryGetValue(attribute, out var value)
            ? PlainSentence.Say(attribute, value)
            : Decline(attribute, RatherNot);
    }

    private string Decline(UserAttribute attribute, string words)
    {
        if (!_declined.Contains(attribute))
        {
            _declined.Add(attribute);
        }

        return words;
    }

    private static string SkipWords(IReadOnlyList<QuickReply> replies) =>
        replies.FirstOrDefault(reply => IsSkip(reply.Title) || IsSkip(reply.Words))?.Words ?? "Skip";

    private static bool IsSkip(string text) => text.Equals("skip", StringComparison.OrdinalIgnoreCase);
}
