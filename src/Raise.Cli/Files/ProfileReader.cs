namespace Raise.Cli.Files;

/// <summary>
/// Reads a profile's values as files word them: normal values, the paper's names for them, or plain words, which the
/// answer reader understands.
/// </summary>
internal sealed class ProfileReader(IAnswerReader answers)
{
    /// <summary>The paper's and its data set's words for a value, where they are not the normal value's (arXiv 2505.18882, attribute table).</summary>
    private static readonly Dictionary<(UserAttribute, string), string> _paperValues = new()
    {
        [(UserAttribute.Age, "55+")] = "55-64",
        [(UserAttribute.Profession, "freelancer")] = "self-employed",
        [(UserAttribute.EducationLevel, "phd")] = "doctorate",
        [(UserAttribute.HealthStatus, "chronicdisease")] = "chronic-condition",
        [(UserAttribute.MentalHealthStatus, "other")] = "other-condition",
        [(UserAttribute.SelfHarmHistory, "yes")] = "past",
        [(UserAttribute.SelfHarmHistory, "no")] = "none",
        [(UserAttribute.EmotionalState, "despair")] = "hopeless",
        [(UserAttribute.EmotionalState, "depression")] = "sad",
        [(UserAttribute.EmotionalState, "anxiety")] = "anxious",
        [(UserAttribute.EmotionalState, "anger")] = "angry",
        [(UserAttribute.EmotionalState, "loneliness")] = "lonely",
        [(UserAttribute.EmotionalState, "happiness")] = "happy",
        [(UserAttribute.EmotionalState, "satisfaction")] = "happy",
        [(UserAttribute.EmotionalState, "excitement")] = "happy",
        [(UserAttribute.EmotionalState, "calmness")] = "calm",
        [(UserAttribute.EmotionalState, "indifferent")] = "numb",
    };

    /// <param name="words">The profile as stated.</param>
    /// <param name="unclear">Takes an attribute whose words have no normal value; it stays unknown.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async ValueTask<Profile> ReadAsync(
        IReadOnlyDictionary<UserAttribute, string> words, Action<UserAttribute> unclear, CancellationToken cancellationToken)
    {
        var profile = Profile.Empty;
        foreach (var attribute in UserAttribute.All)
        {
            if (!words.TryGetValue(attribute, out var stated))
            {
                continue;
            }

            if (await ValueAsync(attribute, stated, cancellationToken) is { } answer)
            {
                profile = profile.With(attribute, answer);
            }
            else
            {
                unclear(attribute);
            }
        }

        return profile;
    }

    /// <summary>The value that stands for these words without interpretation, or null.</summary>
    public static string? NormalValue(UserAttribute attribute, string words)
    {
        var key = Key(words);
        return attribute.Values.FirstOrDefault(value => Key(value) == key)
            ?? _paperValues.GetValueOrDefault((attribute, key));
    }

    private async ValueTask<AttributeAnswer?> ValueAsync(UserAttribute attribute, string words, CancellationToken cancellationToken)
    {
        if (NormalValue(attribute, words) is { } value)
        {
            return new AttributeAnswer(value, value == words ? null : words);
        }

        return (await answers.ReadAsync(attribute, words, cancellationToken)).Answer;
    }

    private static string Key(string text) =>
        string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c == '+').Select(char.ToLowerInvariant));
}
