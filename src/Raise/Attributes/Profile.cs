using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Raise;

/// <summary>
/// What is known about one user: for each of the ten attributes an answer, or nothing. Immutable.
/// </summary>
[JsonConverter(typeof(ProfileJsonConverter))]
public sealed class Profile : IEquatable<Profile>
{
    public static readonly Profile Empty = new(new AttributeAnswer?[UserAttribute.All.Length]);

    private readonly AttributeAnswer?[] _answers;

    private Profile(AttributeAnswer?[] answers) => _answers = answers;

    /// <summary>The answer given for an attribute, declined ones included; null when it was never given.</summary>
    public AttributeAnswer? this[UserAttribute attribute] => _answers[attribute.Index];

    /// <summary>Attributes with a value, in the order of <see cref="UserAttribute.All"/>.</summary>
    public IEnumerable<UserAttribute> Known => UserAttribute.All.Where(a => _answers[a.Index] is { IsDeclined: false });

    /// <summary>Attributes the user would rather not say.</summary>
    public IEnumerable<UserAttribute> Declined => UserAttribute.All.Where(a => _answers[a.Index] is { IsDeclined: true });

    /// <summary>Attributes never answered, neither with a value nor with a wish not to say.</summary>
    public IEnumerable<UserAttribute> Unanswered => UserAttribute.All.Where(a => _answers[a.Index] is null);

    public int KnownCount => _answers.Count(a => a is { IsDeclined: false });

    /// <summary>The normal value of an attribute, or null when it is not known.</summary>
    public string? ValueOf(UserAttribute attribute) => _answers[attribute.Index]?.Value;

    public bool Is(UserAttribute attribute, string value) =>
        string.Equals(ValueOf(attribute), value, StringComparison.Ordinal);

    public bool TryGet(UserAttribute attribute, [NotNullWhen(true)] out AttributeAnswer? answer)
    {
        answer = _answers[attribute.Index];
        return answer is not null;
    }

    /// <summary>This profile with one answer set, replacing an earlier one.</summary>
    /// <exception cref="ArgumentException">The value is not one of the attribute's normal values.</exception>
    public Profile With(UserAttribute attribute, AttributeAnswer answer)
    {
        if (answer.Value is { } value && !attribute.Values.Contains(value, StringComparer.Ordinal))
        {
            throw new ArgumentException($"'{value}' is not a value of {attribute.Name}.", nameof(answer));
        }

        var answers = (AttributeAnswer?[])_answers.Clone();
        answers[attribute.Index] = answer;
        return new Profile(answers);
    }

    public Profile With(UserAttribute attribute, string value, string? words = null) =>
        With(attribute, new AttributeAnswer(value, words));

    /// <summary>This profile with the answer for one attribute forgotten.</summary>
    public Profile Without(UserAttribute attribute)
    {
        var answers = (AttributeAnswer?[])_answers.Clone();
        answers[attribute.Index] = null;
        return new Profile(answers);
    }

    public bool Equals(Profile? other) => other is not null && _answers.AsSpan().SequenceEqual(other._answers);

    public override bool Equals(object? obj) => Equals(obj as Profile);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var answer in _answers)
        {
            hash.Add(answer);
        }

        return hash.ToHashCode();
    }
}
