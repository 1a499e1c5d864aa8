using System.Text.Json.Nodes;
using Raise.Cli.CommandLine;

namespace Raise.Cli.Conversations;

/// <summary>A bot one can talk to. Many conversations may run at once; the turns of one are awaited in order.</summary>
internal interface IBotClient
{
    /// <summary>Sends one activity of the user and waits for the turn to end.</summary>
    /// <param name="activity">A Bot Framework activity; its conversation and sender say which conversation it belongs to.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>What the bot sent in this turn, in order, traces included.</returns>
    /// <exception cref="InputException">The bot cannot be reached or did not answer as a bot does.</exception>
    Task<IReadOnlyList<JsonObject>> SendAsync(JsonObject activity, CancellationToken cancellationToken);
}
