using System.Diagnostics;
using System.Runtime.CompilerServices;
using BotRuntime.Schema;

namespace BotRuntime.Adapters;

/// <content>What the bot is expected to say.</content>
public partial class TestFlow
{
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (text is null || !text.Contains(expected, StringComparison.Ordinal))
                {
                    throw Differs(description, expected, text ?? $"(an activity of type {reply.Type})");
                }
            },
            description,
            timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(expected, equalityComparer: null, description, timeout);

    /// <summary>Expects a reply of the same type and text, or one that <paramref name="equalityComparer"/> calls equal.</summary>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity>? equalityComparer,
        [CallerMemberName] string? description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                if (expected.Type != reply.Type)
                {
                    throw Differs($"{description}: Type should match", expected.Type, reply.Type);
                }

                var (expectedText, text) = (expected.AsMessageActivity()?.Text?.Trim(), reply.AsMessageActivity()?.Text?.Trim());
                if (equalityComparer is null ? expectedText != text : !equalityComparer.Equals(expected, reply))
                {
                    throw Differs(description, expectedText, text);
                }
            },
            description,
            timeout);
    }

    /// <summary>Expects a reply that <paramref name="validateActivity"/> does not throw at.</summary>
    /// <param name="validateActivity">Looks at the reply.</param>
    /// <param name="description">What the step is about.</param>
    /// <param name="timeout">How long the reply may take, in milliseconds; for ever under a debugger.</param>
    public TestFlow AssertReply(
        Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            using var deadline = new CancellationTokenSource(Debugger.IsAttached ? Timeout.Infinite : (int)timeout);
            IActivity reply;
            try
            {
                reply = await _adapter.GetNextReplyAsync(deadline.Token);
            }
            catch (OperationCanceledException exception)
            {
                throw new TaskCanceledException($"No reply came within {timeout} ms: {description}", exception);
            }

            validateActivity(reply);
        });

    /// <summary>Expects silence for <paramref name="timeout"/> milliseconds.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string? description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            using var deadline = new CancellationTokenSource((int)timeout);
            IActivity reply;
            try
            {
                reply = await _adapter.GetNextReplyAsync(deadline.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            throw Differs(description, "(no reply)", reply.AsMessageActivity()?.Text ?? reply.Type);
        });

    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (!candidates.Contains(text, StringComparer.Ordinal))
                {
                    throw Differs(description, string.Join("\n or ", candidates), text);
                }
            },
            description,
            timeout);
    }

    private static InvalidOperationException Differs(string? description, string? expected, string? actual) =>
        new($"{(description is null ? string.Empty : $"{description}:\n")}Expected: {expected}\nReceived: {actual}");
}
