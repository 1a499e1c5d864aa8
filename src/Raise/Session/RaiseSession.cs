namespace Raise;

/// <summary>
/// The RAISE method as a state machine: crisis first, then gate, ask, gate, answer (arXiv 2505.18882, online agent).
/// It holds no state of its own and does no I/O but through the engine's seams, so that the bot, the command line and
/// the benchmark run the same code, and a turn can be retried from the state it began with.
/// </summary>
public sealed class RaiseSession(RaiseEngine engine, SessionOptions options, TimeProvider time)
{
    /// <summary>Takes one message of the user and decides what to say.</summary>
    /// <param name="state">The state the last turn returned, or <see cref="SessionState.New"/>.</param>
    /// <param name="words">What the user wrote.</param>
    /// <param name="cancellationToken">Cancels the turn; the given state stays valid.</param>
    public async ValueTask<SessionTurn> ReceiveAsync(SessionState state, string words, CancellationToken cancellationToken = default)
    {
        var turn = new Turn(state);
        var crisis = await engine.CrisisDetector.DetectAsync(words, new CrisisContext(OpenCrisis(state), state.Pending), cancellationToken);
        turn.Decide(new CrisisDecision(crisis.Level, crisis.Kind, crisis.Denial, crisis.Reason));
        turn.State = turn.State with { Country = crisis.Country ?? state.Country };
        if (crisis.Level == CrisisLevel.Crisis)
        {
            return OpenOrContinueCrisis(turn, crisis.Kind ?? CrisisKind.Suicide);
        }

        if (state.InCrisis)
        {
            return ContinueCrisis(turn, crisis);
        }

        if (crisis.Level == CrisisLevel.Concern)
        {
            turn.State = turn.State with { Concern = crisis };
        }

        return state.Pending is { } asked
            ? await ReadAnswerAsync(turn, asked, words, cancellationToken)
            : await ReadQueryAsync(turn, words, cancellationToken);
    }

    /// <summary>The user would rather not answer the pending question: goes on without it, never asking it again.</summary>
    public ValueTask<SessionTurn> SkipAsync(SessionState state, CancellationToken cancellationToken = default)
    {
        var turn = new Turn(state);
        if (state.Pending is not { } asked || state.InCrisis)
        {
            return ValueTask.FromResult(turn.End(new ChatAction(QueryKind.Unclear)));
        }

        turn.Decide(new ReadingDecision(asked.Name, AnswerOutcome.Declined, []));
        turn.State = turn.State with { Profile = state.Profile.With(asked, AttributeAnswer.Declined), Pending = null, Unclear = 0 };
        return AskOrAnswerAsync(turn, cancellationToken);
    }

    private static CrisisState? OpenCrisis(SessionState state) => state.InCrisis ? state.Crisis : null;

    private SessionTurn OpenOrContinueCrisis(Turn turn, CrisisKind kind)
    {
        var ongoing = OpenCrisis(turn.State);
        var crisis = ongoing is null
            ? new CrisisState(kind, time.GetUtcNow())
            : ongoing with { Kind = kind, Turns = ongoing.Turns + 1, Denials = 0 };
        turn.State = turn.State with { Crisis = crisis, Pending = null, Unclear = 0 };
        return turn.End(new CrisisAction(kind, ongoing is null ? CrisisStage.Opened : CrisisStage.Ongoing));
    }

    private SessionTurn ContinueCrisis(Turn turn, CrisisAssessment said)
    {
        var crisis = turn.State.Crisis! with { Turns = turn.State.Crisis.Turns + 1 };
        if (!said.Denial)
        {
            turn.State = turn.State with { Crisis = crisis };
            return turn.End(new CrisisAction(crisis.Kind, CrisisStage.Ongoing));
        }

        crisis = crisis with { Denials = crisis.Denials + 1 };
        var ended = crisis.Denials >= options.DenialsToEndCrisis;
        turn.State = turn.State with
        {
            Crisis = ended ? crisis with { Ended = time.GetUtcNow() } : crisis,
            Concern = new CrisisAssessment(CrisisLevel.Concern, crisis.Kind, Reason: "after a crisis in this conversation"),
        };
        return turn.End(new CrisisAction(crisis.Kind, ended ? CrisisStage.Ended : CrisisStage.Checking));
    }

    private async ValueTask<SessionTurn> ReadAnswerAsync(Turn turn, UserAttribute asked, string words, CancellationToken cancellationToken)
    {
        var reading = await engine.AnswerReader.ReadAsync(asked, words, cancellationToken);
        turn.Learn(asked, reading);
        if (TellsOfSelfHarmNow(turn.State))
        {
            return OpenOrContinueCrisis(turn, CrisisKind.SelfHarm);
        }

        if (reading.Outcome == AnswerOutcome.Unclear && reading.Also.Count == 0 && turn.State.Unclear == 0)
        {
            turn.State = turn.State with { Unclear = 1 };
            return turn.End(new AskAction(asked, Rephrased: true));
        }

        turn.State = turn.State with { Pending = null, Unclear = 0 };
        return await AskOrAnswerAsync(turn, cancellationToken);
    }

    private static bool TellsOfSelfHarmNow(SessionState state) =>
        state.Crisis is null && state.Profile.Is(UserAttribute.SelfHarmHistory, "current");

    private async ValueTask<SessionTurn> ReadQueryAsync(Turn turn, string words, CancellationToken cancellationToken)
    {
        var query = await engine.QueryReader.ReadAsync(words, turn.State.Query, cancellationToken);
        turn.Decide(new QueryDecision(query.Kind, query.Domain?.Name, query.Topic, query.Ambiguity));
        if (query.Kind != QueryKind.Concern)
        {
            return turn.End(new ChatAction(query.Kind));
        }

        turn.Learn(asked: null, await engine.AnswerReader.ReadAsync(asked: null, words, cancellationToken));
        turn.State = turn.State with { Query = query, Asked = [] };
        if (TellsOfSelfHarmNow(turn.State))
        {
            return OpenOrContinueCrisis(turn, CrisisKind.SelfHarm);
        }

        return await AskOrAnswerAsync(turn, cancellationToken);
    }

    private async ValueTask<SessionTurn> AskOrAnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        var query = turn.State.Query!;
        var gate = await engine.Gate.AssessAsync(query, turn.State.Profile, cancellationToken);
        turn.Decide(new GateDecision(gate.Completeness, gate.Sufficient, gate.Reason));
        var next = gate.Sufficient || turn.State.Asked.Count >= options.QuestionBudget
            ? null
            : await ChooseAsync(turn, query, cancellationToken);
        if (next is null)
        {
            return await AnswerAsync(turn, query, cautious: !gate.Sufficient, cancellationToken);
        }

        turn.State = turn.State with { Pending = next, Unclear = 0, Asked = [.. turn.State.Asked, next] };
        return turn.End(new AskAction(next));
    }

    private async ValueTask<UserAttribute?> ChooseAsync(Turn turn, Query query, CancellationToken cancellationToken)
    {
        bool Open(UserAttribute attribute) => turn.State.Profile[attribute] is null && !turn.State.Asked.Contains(attribute);

        var prior = await engine.Prior.RankAsync(query, turn.State.Profile, cancellationToken);
        foreach (var path in await engine.Paths.FindAsync(query, cancellationToken))
        {
            if (path.Attributes.FirstOrDefault(Open) is { } planned)
            {
                turn.Decide(new AskDecision(planned.Name, path.Id, prior[planned.Index]));
                return planned;
            }
        }

        var likeliest = UserAttribute.All.Where(Open).MaxBy(attribute => prior[attribute.Index]);
        if (likeliest is not null)
        {
            turn.Decide(new AskDecision(likeliest.Name, "prior", prior[likeliest.Index]));
        }

        return likeliest;
    }

    /// <summary>The final gate: judge before sending; below the bar write once more, then send reviewed guidance.</summary>
    private async ValueTask<SessionTurn> AnswerAsync(Turn turn, Query query, bool cautious, CancellationToken cancellationToken)
    {
        var request = new ResponseRequest(query, turn.State.Profile, cautious, turn.State.Concern);
        var (response, scores) = (new Response("", []), SafetyScores.Missing);
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            var responder = attempt < 3 ? engine.Responder : engine.Vetted;
            response = await responder.RespondAsync(request, cancellationToken);
            scores = await engine.Judge.JudgeAsync(query, turn.State.Profile, response.Text, cancellationToken);
            var passed = attempt == 3 || scores.Mean >= options.MinimumScore;
            turn.Decide(new JudgeDecision(attempt, scores.Risk, scores.Empathy, scores.Alignment, passed, scores.Reason));
            if (passed)
            {
                break;
            }

            request = request with { Objection = scores.Reason, Cautious = cautious || attempt == 2 };
        }

        turn.State = turn.State with { Answers = turn.State.Answers + 1 };
        return turn.End(new AnswerAction(response, scores, request.Cautious, turn.State.Concern));
    }

    /// <summary>The state and the decisions of one turn while it is being made.</summary>
    private sealed class Turn(SessionState state)
    {
        private readonly List<Decision> _decisions = [];

        public SessionState State { get; set; } = state;

        public void Decide(Decision decision) => _decisions.Add(decision);

        public void Learn(UserAttribute? asked, AnswerReading reading)
        {
            var profile = State.Profile;
            foreach (var (attribute, answer) in reading.Also)
            {
                profile = profile.With(attribute, answer);
            }

            if (asked is not null && reading.Answer is not null)
            {
                profile = profile.With(asked, reading.Answer);
            }

            State = State with { Profile = profile };
            Decide(new ReadingDecision(asked?.Name, reading.Outcome, [.. reading.Also.Keys.Select(a => a.Name)]));
        }

        public SessionTurn End(SessionAction action) => new(State, action, _decisions);
    }
}
