namespace BotRuntime.Schema;

/// <summary>Quick replies, shown under the last message until the user answers.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
    {
        To = to.ToList();
        Actions = actions.ToList();
    }

    /// <summary>Ids of the members who see them; everybody when absent.</summary>
    public IList<string>? To { get; set; }

    public IList<CardAction>? Actions { get; set; }
}
