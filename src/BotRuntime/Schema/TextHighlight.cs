namespace BotRuntime.Schema;

/// <summary>A part of the text of the activity that this one replies to.</summary>
public class TextHighlight
{
    public string? Text { get; set; }

    public int? Occurrence { get; set; }
}

/// <summary>A programmatic action that goes with an activity.</summary>
public class SemanticAction
{
    public string? Id { get; set; }

    public IDictionary<string, Entity>? Entities { get; set; }

    public string? State { get; set; }
}
