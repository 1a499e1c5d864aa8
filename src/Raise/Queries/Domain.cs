using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Raise;

/// <summary>One of PENGUIN's seven domains (arXiv 2505.18882). The set is closed: compare by reference.</summary>
public sealed class Domain
{
    public static readonly Domain Life = new(0, "life");
    public static readonly Domain Education = new(1, "education");
    public static readonly Domain Relationship = new(2, "relationship");
    public static readonly Domain Health = new(3, "health");
    public static readonly Domain Social = new(4, "social");
    public static readonly Domain Financial = new(5, "financial");
    public static readonly Domain Career = new(6, "career");

    public static readonly ImmutableArray<Domain> All = [Life, Education, Relationship, Health, Social, Financial, Career];

    private Domain(int index, string name) => (Index, Name) = (index, name);

    /// <summary>Position in <see cref="All"/>, 0..6.</summary>
    public int Index { get; }

    /// <summary>Lower case: also the name of its folder under <c>dialogs/en/guidance</c>.</summary>
    public string Name { get; }

    public static bool TryParse(string? name, [NotNullWhen(true)] out Domain? domain)
    {
        domain = All.FirstOrDefault(d => string.Equals(d.Name, name?.Trim(), StringComparison.OrdinalIgnoreCase));
        return domain is not null;
    }

    public override string ToString() => Name;
}
