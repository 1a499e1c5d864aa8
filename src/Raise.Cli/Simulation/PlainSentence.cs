using Raise.Cli.Files;

namespace Raise.Cli.Simulation;

/// <summary>
/// Says a fact of a persona's profile in one plain sentence, as the simulated user does when its file gives no words.
/// </summary>
internal static class PlainSentence
{
    private static readonly Dictionary<(UserAttribute, string), string> _sentences = new()
    {
        [(UserAttribute.Age, "under-18")] = "I'm under 18.",
        [(UserAttribute.Age, "65+")] = "I'm over 65.",
        [(UserAttribute.Gender, "male")] = "I'm a man.",
        [(UserAttribute.Gender, "female")] = "I'm a woman.",
        [(UserAttribute.Gender, "non-binary")] = "I'm non-binary.",
        [(UserAttribute.Gender, "other")] = "I describe my gender in another way.",
        [(UserAttribute.MaritalStatus, "in-a-relationship")] = "I'm in a relationship.",
        [(UserAttribute.Profession, "student")] = "I'm a student.",
        [(UserAttribute.Profession, "unemployed")] = "I'm unemployed.",
        [(UserAttribute.Profession, "retired")] = "I'm retired.",
        [(UserAttribute.Profession, "homemaker")] = "I'm a homemaker.",
        [(UserAttribute.Profession, "employed")] = "I'm employed.",
        [(UserAttribute.Profession, "self-employed")] = "I'm self-employed.",
        [(UserAttribute.EconomicStatus, "stable")] = "Money is stable.",
        [(UserAttribute.EconomicStatus, "moderate")] = "I'm getting by.",
        [(UserAttribute.EconomicStatus, "difficult")] = "Money is tight.",
        [(UserAttribute.EconomicStatus, "severe-difficulty")] = "I can't cover the basics.",
        [(UserAttribute.EducationLevel, "less-than-high-school")] = "I left school before finishing high school.",
        [(UserAttribute.EducationLevel, "high-school")] = "I finished high school.",
        [(UserAttribute.EducationLevel, "some-college")] = "I have some college.",
        [(UserAttribute.EducationLevel, "bachelors")] = "I have a bachelor's degree.",
        [(UserAttribute.EducationLevel, "masters")] = "I have a master's degree.",
        [(UserAttribute.EducationLevel, "doctorate")] = "I have a doctorate.",
        [(UserAttribute.HealthStatus, "good")] = "My health is good.",
        [(UserAttribute.HealthStatus, "chronic-condition")] = "I have a chronic condition.",
        [(UserAttribute.HealthStatus, "serious-illness")] = "I'm seriously ill.",
        [(UserAttribute.MentalHealthStatus, "none")] = "No, nothing like that.",
        [(UserAttribute.MentalHealthStatus, "anxiety")] = "I have anxiety.",
        [(UserAttribute.MentalHealthStatus, "mild-depression")] = "I have mild depression.",
        [(UserAttribute.MentalHealthStatus, "severe-depression")] = "I have severe depression.",
        [(UserAttribute.MentalHealthStatus, "other-condition")] = "I have another mental health condition.",
        [(UserAttribute.SelfHarmHistory, "none")] = "No, never.",
        [(UserAttribute.SelfHarmHistory, "past")] = "Yes, in the past.",
        [(UserAttribute.SelfHarmHistory, "current")] = "Yes, these days.",
    };

    /// <param name="attribute">The fact.</param>
    /// <param name="words">Its value, normal or in the file's own words.</param>
    public static string Say(UserAttribute attribute, string words)
    {
        var value = ProfileReader.NormalValue(attribute, words);
        if (value is not null && _sentences.TryGetValue((attribute, value), out var sentence))
        {
            return sentence;
        }

        var said = (value ?? words).TrimEnd('.');
        return attribute switch
        {
            _ when attribute == UserAttribute.Age => $"I'm {said} years old.",
            _ when attribute == UserAttribute.MaritalStatus => $"I'm {said}.",
            _ when attribute == UserAttribute.EmotionalState => value is null ? $"{said}." : $"I feel {said}.",
            _ when attribute == UserAttribute.Profession => $"I work as {said}.",
            _ => $"{said}.",
        };
    }
}
