using System.Globalization;
using System.Text.Json.Nodes;
using Raise.Cli.Conversations;

namespace Raise.Cli.Transcripts;

/// <summary>
/// Records both sides of a conversation as the Bot Framework Emulator opens it: every activity with an id, a time and
/// the role of sender and recipient. Ids count up from the conversation's, and time goes on by a second an activity, so
/// that the same conversation is the same bytes.
/// </summary>
/// <param name="conversation">The conversation's id, first part of every activity's id.</param>
/// <param name="start">The time of the first activity.</param>
internal sealed class TranscriptRecorder(string conversation, DateTimeOffset start)
{
    private readonly List<JsonObject> _activities = [];

    public IReadOnlyList<JsonObject> Activities => _activities;

    /// <summary>Stamps an activity of the user before it is sent, and keeps it.</summary>
    public void AddUser(JsonObject activity)
    {
        Stamp(activity);
        _activities.Add(activity);
    }

    /// <summary>Keeps a copy of what the bot sent.</summary>
    public void AddBot(JsonObject activity)
    {
        var copy = activity.DeepClone().AsObject();
        Stamp(copy);
        copy.Remove("localTimestamp");
        SetRole(copy, "from", "bot");
        SetRole(copy, "recipient", "user");
        _activities.Add(copy);
    }

    private void Stamp(JsonObject activity)
    {
        var number = _activities.Count;
        activity["id"] = string.Create(CultureInfo.InvariantCulture, $"{conversation}-{number + 1:0000}");
        activity["timestamp"] = start.AddSeconds(number).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }

    private static void SetRole(JsonObject activity, string property, string role)
    {
        if (activity[property] is not JsonObject)
        {
            activity[property] = new JsonObject { ["id"] = role };
        }

        activity[property]!["role"] = role;
    }
}
