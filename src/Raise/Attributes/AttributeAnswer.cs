namespace Raise;

/// <summary>
/// What became of one attribute: a normal value with the user's own words, or a wish not to say.
/// </summary>
/// <param name="Value">One of <see cref="UserAttribute.Values"/>; null when declined.</param>
/// <param name="Words">The user's own words, where they say more than the value (a profession); may be null.</param>
public sealed record AttributeAnswer(string? Value, string? Words = null)
{
    /// <summary>The user would rather not say. Never asked again, never held against them.</summary>
    public static readonly AttributeAnswer Declined = new(Value: null);

    public bool IsDeclined => Value is null;
}
