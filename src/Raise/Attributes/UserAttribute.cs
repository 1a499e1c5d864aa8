using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Raise;

/// <summary>
/// One of the ten background attributes of a user (arXiv 2505.18882, attribute table), with the normal values an
/// answer is read into. The set is closed: compare by reference, index arrays and bit masks by <see cref="Index"/>.
/// </summary>
public sealed class UserAttribute
{
    public static readonly UserAttribute Age = new(0, "age", "Age", AttributeGroup.Demographic,
        ["under-18", "18-24", "25-34", "35-44", "45-54", "55-64", "65+"]);

    public static readonly UserAttribute Gender = new(1, "gender", "Gender", AttributeGroup.Demographic,
        ["male", "female", "non-binary", "other"]);

    public static readonly UserAttribute MaritalStatus = new(2, "maritalStatus", "Marital Status", AttributeGroup.Demographic,
        ["single", "in-a-relationship", "married", "separated", "divorced", "widowed"]);

    public static readonly UserAttribute Profession = new(3, "profession", "Profession", AttributeGroup.Demographic,
        ["student", "unemployed", "retired", "homemaker", "employed", "self-employed"]);

    public static readonly UserAttribute EconomicStatus = new(4, "economicStatus", "Economic Status", AttributeGroup.Demographic,
        ["stable", "moderate", "difficult", "severe-difficulty"]);

    public static readonly UserAttribute EducationLevel = new(5, "educationLevel", "Education Level", AttributeGroup.Demographic,
        ["less-than-high-school", "high-school", "some-college", "bachelors", "masters", "doctorate"]);

    public static readonly UserAttribute HealthStatus = new(6, "healthStatus", "Health Status", AttributeGroup.Health,
        ["good", "chronic-condition", "serious-illness"]);

    public static readonly UserAttribute MentalHealthStatus = new(7, "mentalHealthStatus", "Mental Health Status", AttributeGroup.Health,
        ["none", "anxiety", "mild-depression", "severe-depression", "other-condition"]);

    public static readonly UserAttribute SelfHarmHistory = new(8, "selfHarmHistory", "Past Self-Harm History", AttributeGroup.Health,
        ["none", "past", "current"]);

    public static readonly UserAttribute EmotionalState = new(9, "emotionalState", "Emotional State", AttributeGroup.Emotion,
        ["hopeless", "anxious", "sad", "angry", "lonely", "overwhelmed", "numb", "ashamed", "calm", "hopeful", "happy"]);

    /// <summary>All ten, in the order of <see cref="Index"/>.</summary>
    public static readonly ImmutableArray<UserAttribute> All =
    [
        Age, Gender, MaritalStatus, Profession, EconomicStatus, EducationLevel,
        HealthStatus, MentalHealthStatus, SelfHarmHistory, EmotionalState,
    ];

    private UserAttribute(int index, string name, string paperName, AttributeGroup group, ImmutableArray<string> values)
    {
        Index = index;
        Name = name;
        PaperName = paperName;
        Group = group;
        Values = values;
    }

    /// <summary>Position in <see cref="All"/>, 0..9.</summary>
    public int Index { get; }

    /// <summary>The name in files and state, camel case: <c>mentalHealthStatus</c>.</summary>
    public string Name { get; }

    /// <summary>The name in the paper and its data: <c>Mental Health Status</c>.</summary>
    public string PaperName { get; }

    public AttributeGroup Group { get; }

    /// <summary>The normal values, in order where there is one. The user's own words are kept beside them.</summary>
    public ImmutableArray<string> Values { get; }

    /// <summary>
    /// Reads a name as this project, the paper or the published data set write it: <c>mentalHealthStatus</c>,
    /// <c>Mental Health Status</c>, <c>mental_health_status</c>; case and separators do not matter.
    /// </summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out UserAttribute? attribute)
    {
        var key = Letters(name);
        attribute = key.Length == 0 ? null : All.FirstOrDefault(a => Letters(a.Name) == key || Letters(a.PaperName) == key);
        return attribute is not null;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">No attribute has that name.</exception>
    public static UserAttribute Parse(string name) =>
        TryParse(name, out var attribute) ? attribute : throw new FormatException($"'{name}' is not one of the ten attributes.");

    public override string ToString() => Name;

    private static string Letters(string? text) =>
        text is null ? "" : string.Concat(text.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant));
}

/// <summary>The paper's three groups of attributes.</summary>
public enum AttributeGroup
{
    Demographic,
    Health,
    Emotion,
}
