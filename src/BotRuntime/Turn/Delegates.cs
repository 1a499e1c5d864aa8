using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>The bot's own code, run at the end of the middleware.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>The rest of the pipeline, as a middleware sees it.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Sees, changes or holds back activities on their way out; <paramref name="next"/> sends what is then in the list.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);

/// <summary>Sees, changes or holds back the update of an activity.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(
    ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);

/// <summary>Sees or holds back the deletion of an activity.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
