namespace Raise;

/// <summary>Understands what a message is about.</summary>
public interface IQueryReader
{
    /// <param name="words">The user's message.</param>
    /// <param name="previous">The question the conversation was about until now: a follow-up inherits its domain and topic. Null at the start.</param>
    ValueTask<Query> ReadAsync(string words, Query? previous, CancellationToken cancellationToken);
}
