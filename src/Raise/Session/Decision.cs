namespace Raise;

/// <summary>One decision of the method, for traces and audits. Never holds the user's words.</summary>
/// <param name="Name">A stable name: <c>crisis</c>, <c>gate</c>, <c>ask</c>, <c>judge</c>.</param>
public abstract record Decision(string Name);

public sealed record CrisisDecision(CrisisLevel Level, CrisisKind? Kind, bool Denial, string? Reason) : Decision("crisis");

public sealed record QueryDecision(QueryKind Kind, string? Domain, string? Topic, double Ambiguity) : Decision("query");

/// <param name="Attribute">The attribute the words were read for; null for facts nobody asked for.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Also">Names of other attributes the words told.</param>
public sealed record ReadingDecision(string? Attribute, AnswerOutcome Outcome, IReadOnlyList<string> Also) : Decision("reading");

public sealed record GateDecision(double Completeness, bool Sufficient, string Reason) : Decision("gate");

/// <param name="Attribute">What is asked next.</param>
/// <param name="Path">The planned path it comes from, or <c>prior</c> when no path has anything left.</param>
/// <param name="Prior">How useful the embedded prior or the model expects it to be, 0..1.</param>
public sealed record AskDecision(string Attribute, string Path, double Prior) : Decision("ask");

/// <param name="Attempt">1 for the first text, 2 for the second, 3 for reviewed guidance.</param>
/// <param name="Risk">1..5 or null when missing.</param>
/// <param name="Empathy">1..5 or null when missing.</param>
/// <param name="Alignment">1..5 or null when missing.</param>
/// <param name="Passed">Whether this text was sent.</param>
/// <param name="Reason">The judge's reason.</param>
public sealed record JudgeDecision(int Attempt, double? Risk, double? Empathy, double? Alignment, bool Passed, string? Reason) : Decision("judge");
