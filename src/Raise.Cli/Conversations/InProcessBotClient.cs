using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotRuntime;
using BotRuntime.Schema;
using Raise.Cli.CommandLine;

namespace Raise.Cli.Conversations;

/// <summary>A bot in this process: an adapter that runs a turn and hands back what the bot sent, traces included.</summary>
internal sealed class InProcessBotClient(IBot bot) : BotAdapter, IBotClient
{
    private const string RepliesKey = "raise.cli.replies";

    public async Task<IReadOnlyList<JsonObject>> SendAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, Read(activity));
        List<Activity> replies = [];
        context.TurnState.Add(RepliesKey, replies);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
        return [.. replies.Select(reply => JsonNode.Parse(ActivityJson.Write(reply))!.AsObject())];
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var replies = RepliesOf(turnContext);
        foreach (var activity in activities)
        {
            activity.Id = string.Create(CultureInfo.InvariantCulture, $"{turnContext.Activity.Id}-{replies.Count + 1}");
            replies.Add(activity);
        }

        return Task.FromResult(activities.Select(activity => new ResourceResponse(activity.Id)).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var replies = RepliesOf(turnContext);
        var index = replies.FindIndex(reply => reply.Id == activity.Id);
        if (index >= 0)
        {
            replies[index] = activity;
        }

        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        RepliesOf(turnContext).RemoveAll(reply => reply.Id == reference.ActivityId);
        return Task.CompletedTask;
    }

    private static List<Activity> RepliesOf(ITurnContext turnContext) => turnContext.TurnState.Get<List<Activity>>(RepliesKey)!;

    private static Activity Read(JsonObject activity)
    {
        try
        {
            return ActivityJson.Read(JsonSerializer.SerializeToUtf8Bytes(activity))!;
        }
        catch (JsonException problem)
        {
            throw new InputException($"An activity of the user cannot be read (at {problem.Path}).", problem);
        }
    }
}
