using BotRuntime.Schema;

namespace BotRuntime.Adapters;

/// <summary>Replies in order, and those who wait for the next one.</summary>
internal sealed class ReplyQueue
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();

    public Queue<Activity> Activities { get; } = new();

    public void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                // One that was cancelled no longer takes a reply.
                if (waiting.TrySetResult(activity))
                {
                    return;
                }
            }

            Activities.Enqueue(activity);
        }
    }

    public Activity? TryDequeue()
    {
        lock (_lock)
        {
            return Activities.TryDequeue(out var activity) ? activity : null;
        }
    }

    public Task<IActivity> DequeueAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource<IActivity> waiting;
        lock (_lock)
        {
            if (Activities.TryDequeue(out var activity))
            {
                return Task.FromResult<IActivity>(activity);
            }

            waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiting);
        }

        cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
        return waiting.Task;
    }

    public bool Replace(Activity activity) => Rewrite(activity.Id, activity);

    public void Remove(string? id) => Rewrite(id, replacement: null);

    private bool Rewrite(string? id, Activity? replacement)
    {
        lock (_lock)
        {
            var activities = Activities.ToList();
            var index = activities.FindIndex(activity => activity.Id == id);
            if (index < 0)
            {
                return false;
            }

            if (replacement is null)
            {
                activities.RemoveAt(index);
            }
            else
            {
                activities[index] = replacement;
            }

            Activities.Clear();
            activities.ForEach(Activities.Enqueue);
            return true;
        }
    }
}
