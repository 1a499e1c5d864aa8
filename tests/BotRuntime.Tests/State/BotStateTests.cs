using BotRuntime.Adapters;
using BotRuntime.Schema;

namespace BotRuntime.Tests.State;

public sealed class BotStateTests
{
    private readonly MemoryStorage _storage = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Counter> _counter;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _counter = _state.CreateProperty<Counter>("counter");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static TurnContext Turn(string conversation = "c1") => new(new TestAdapter(), new Activity(ActivityTypes.Message)
    {
        ChannelId = "test",
        From = new ChannelAccount("u1"),
        Conversation = new ConversationAccount(id: conversation),
    });

    [Fact]
    public async Task A_value_set_in_one_turn_is_there_in_the_next()
    {
        var first = Turn();
        (await _counter.GetAsync(first, () => new Counter(), Token)).Count = 7;
        await _state.SaveChangesAsync(first, cancellationToken: Token);

        Assert.Equal(7, (await _counter.GetAsync(Turn(), cancellationToken: Token)).Count);
        Assert.Null(await _counter.GetAsync(Turn("another"), cancellationToken: Token));
    }

    [Fact]
    public async Task The_same_object_is_returned_all_through_a_turn()
    {
        var turn = Turn();
        Assert.Same(await _counter.GetAsync(turn, () => new Counter(), Token), await _counter.GetAsync(turn, cancellationToken: Token));
    }

    [Fact]
    public async Task A_save_over_a_state_that_another_turn_saved_is_refused()
    {
        var (first, second) = (Turn(), Turn());
        (await _counter.GetAsync(first, () => new Counter(), Token)).Count = 1;
        (await _counter.GetAsync(second, () => new Counter(), Token)).Count = 2;
        await _state.SaveChangesAsync(first, cancellationToken: Token);

        await Assert.ThrowsAsync<ETagConflictException>(() => _state.SaveChangesAsync(second, cancellationToken: Token));
        Assert.Equal(1, (await _counter.GetAsync(Turn(), cancellationToken: Token)).Count);
    }

    [Fact]
    public async Task A_state_can_be_saved_twice_in_a_turn()
    {
        var turn = Turn();
        var counter = await _counter.GetAsync(turn, () => new Counter(), Token);
        counter.Count = 1;
        await _state.SaveChangesAsync(turn, cancellationToken: Token);
        counter.Count = 2;
        await _state.SaveChangesAsync(turn, cancellationToken: Token);
        Assert.Equal(2, (await _counter.GetAsync(Turn(), cancellationToken: Token)).Count);
    }

    private sealed class Counter
    {
        public int Count { get; set; }
    }
}
