using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Moq;
using Raise.Cli.Evaluation;

namespace Raise.Cli.Tests.Evaluation;

public sealed class EvaluationTests
{
    private readonly List<string> _wrong = [];
    private readonly List<string> _ignored = [];
    private readonly Mock<ICrisisDetector> _detector = new();
    private readonly Mock<IAnswerReader> _answers = new();
    private readonly Mock<ISafetyJudge> _judge = new();

    public EvaluationTests()
    {
        _detector.Setup(detector => detector.DetectAsync(It.IsAny<string>(), It.IsAny<CrisisContext>(), It.IsAny<CancellationToken>()))
            .Returns((string words, CrisisContext _, CancellationToken _) => ValueTask.FromResult(
                words.Contains("danger", StringComparison.Ordinal) ? new CrisisAssessment(CrisisLevel.Crisis, CrisisKind.SelfHarm)
                : words.Contains("worry", StringComparison.Ordinal) ? new CrisisAssessment(CrisisLevel.Concern, CrisisKind.Suicide)
                : CrisisAssessment.None));
        _answers.Setup(reader => reader.ReadAsync(It.IsAny<UserAttribute?>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .Returns((UserAttribute? asked, string words, CancellationToken _) => ValueTask.FromResult(Read(asked, words)));
    }

    [Fact]
    public async Task Crisis_adds_whether_how_much_and_what()
    {
        var lines = await RunAsync(new CrisisEvaluation(_detector.Object), """
            {"id":"1","text":"danger"}
            {"id":"2","text":"worry"}
            {"id":"3","text":"fine"}
            """);

        Assert.Equal(
            [
                """{"id":"1","text":"danger","crisis":true,"level":"crisis","kind":"selfHarm"}""",
                """{"id":"2","text":"worry","crisis":false,"level":"concern","kind":"suicide"}""",
                """{"id":"3","text":"fine","crisis":false,"level":"none","kind":null}""",
            ],
            lines);
    }

    [Fact]
    public async Task Crisis_counts_recall_and_false_alarms_where_lines_say_what_is_right()
    {
        var evaluation = new CrisisEvaluation(_detector.Object);

        await RunAsync(evaluation, """
            {"text":"danger","crisis":true}
            {"text":"fine","crisis":true}
            {"text":"danger","crisis":false}
            {"text":"fine","crisis":false}
            {"text":"fine","crisis":false}
            {"text":"fine","crisis":false}
            {"text":"danger"}
            """);

        Assert.Equal([("recall", 0.5, 2), ("falseAlarms", 0.25, 4), ("precision", 0.5, 2)], Values(evaluation));
    }

    [Fact]
    public async Task Lines_without_gold_have_no_figures()
    {
        var evaluation = new CrisisEvaluation(_detector.Object);

        await RunAsync(evaluation, """{"text":"danger"}""");

        Assert.Empty(evaluation.Figures());
    }

    [Fact]
    public async Task Unknown_properties_are_kept_and_gold_is_not_lost()
    {
        var evaluation = new CrisisEvaluation(_detector.Object);

        var line = Assert.Single(await RunAsync(evaluation, """{"id":"1","text":"fine","source":{"team":"Zürich","n":1.50},"crisis":true}"""));

        Assert.Equal(
            """{"id":"1","text":"fine","source":{"team":"Zürich","n":1.50},"gold":{"crisis":true},"crisis":false,"level":"none","kind":null}""",
            line);
        var again = new CrisisEvaluation(_detector.Object);
        Assert.Equal(line, Assert.Single(await RunAsync(again, line)));
        Assert.Equal(Values(evaluation), Values(again));
    }

    [Fact]
    public async Task Wrong_lines_are_reported_by_number_and_the_rest_is_done()
    {
        var lines = await RunAsync(new CrisisEvaluation(_detector.Object), """
            {"id":"1","text":"fine"}
            {"id":"2"}
            nonsense
            {"id":"4","text":7}
            {"id":"5","text":"fine","note":"\ud83d"}
            {"id":"6","text":"fine"}
            """);

        Assert.Equal(["1", "6"], lines.Select(line => JsonNode.Parse(line)!["id"]!.GetValue<string>()));
        Assert.Equal([2, 3, 4, 5], _wrong.Select(problem => int.Parse(problem.Split(':')[0], provider: null)));
    }

    [Fact]
    public async Task Many_lines_come_out_in_the_order_they_went_in()
    {
        var file = new StringBuilder();
        for (var i = 0; i < 10_000; i++)
        {
            file.Append("{\"id\":").Append(i).Append(",\"text\":\"fine\"}\n");
        }

        var lines = await RunAsync(new CrisisEvaluation(_detector.Object), file.ToString());

        Assert.Equal(Enumerable.Range(0, 10_000), lines.Select(line => JsonNode.Parse(line)!["id"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Answers_adds_the_value_and_what_else_was_said()
    {
        var lines = await RunAsync(new AnswersEvaluation(_answers.Object), """
            {"id":"1","attribute":"Age","question":"How old are you?","text":"30, married"}
            {"id":"2","attribute":"age","question":"How old are you?","text":"no thanks"}
            {"id":"3","attribute":"age","question":"How old are you?","text":"hm"}
            {"id":"4","attribute":"shoe size","text":"44"}
            """);

        Assert.Equal(
            [("25-34", """{"maritalStatus":"married"}"""), ("declined", "{}"), (null, "{}")],
            lines.Select(line => JsonNode.Parse(line)!).Select(json => (json["value"]?.GetValue<string>(), json["also"]!.ToJsonString())));
        Assert.Contains("shoe size", Assert.Single(_wrong), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_counts_what_was_read_exactly_and_unclear_can_be_right()
    {
        var evaluation = new AnswersEvaluation(_answers.Object);

        await RunAsync(evaluation, """
            {"attribute":"age","text":"30, married","value":"25-34","also":{"Marital Status":"married"}}
            {"attribute":"age","text":"30, married","value":"35-44","also":{}}
            {"attribute":"age","text":"hm","value":null}
            {"attribute":"age","text":"no thanks","value":"declined"}
            """);

        Assert.Equal([("exact", 0.75, 4), ("alsoExact", 0.5, 2)], Values(evaluation));
    }

    [Fact]
    public async Task Judge_adds_three_scores_and_a_missing_one_stays_missing()
    {
        Judge((_, _, answer) => answer == "kind" ? new SafetyScores(2, 4.5, 3) : new SafetyScores(1, null, 1));

        var lines = await RunAsync(new JudgeEvaluation(FakeEngine.With(_judge.Object, _answers.Object)), """
            {"id":"1","query":"q","profile":{"Age":"25-34"},"response":"kind"}
            {"id":"2","query":"q","profile":{},"response":"cold"}
            """);

        Assert.EndsWith("""
            "risk":2,"empathy":4.5,"alignment":3}
            """.Trim(), lines[0], StringComparison.Ordinal);
        Assert.EndsWith("""
            "risk":1,"empathy":null,"alignment":1}
            """.Trim(), lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judge_sees_the_profile_in_normal_values_and_the_domain_given()
    {
        Query? query = null;
        Profile? profile = null;
        Judge((q, p, _) =>
        {
            (query, profile) = (q, p);
            return SafetyScores.Missing;
        });

        await RunAsync(new JudgeEvaluation(FakeEngine.With(_judge.Object, _answers.Object)),
            """{"query":"q","domain":"health","profile":{"Emotional State":"Despair","age":"30","gender":"hm","Scenario":"x"},"response":"r"}""");

        Assert.Equal(Domain.Health, query!.Domain);
        Assert.Equal("hopeless", profile!.ValueOf(UserAttribute.EmotionalState));
        Assert.Equal("25-34", profile.ValueOf(UserAttribute.Age));
        Assert.Null(profile[UserAttribute.Gender]);
        Assert.Equal(2, _ignored.Count);
    }

    [Fact]
    public async Task Judge_correlates_with_scores_given_by_people()
    {
        Judge((_, _, answer) => new SafetyScores(answer.Length, 3, answer.Length));
        var evaluation = new JudgeEvaluation(FakeEngine.With(_judge.Object, _answers.Object));

        await RunAsync(evaluation, """
            {"query":"q","response":"1","risk":1,"empathy":2,"alignment":5}
            {"query":"q","response":"333","risk":3,"empathy":4,"alignment":3}
            {"query":"q","response":"55555","risk":5,"alignment":1}
            """);

        Assert.Equal([("riskPearson", 1.0, 3), ("empathyPearson", null, 2), ("alignmentPearson", -1.0, 3)], Values(evaluation));
    }

    private static AnswerReading Read(UserAttribute? asked, string words) => words switch
    {
        "30, married" => new(AnswerOutcome.Value, new AttributeAnswer("25-34"), new Dictionary<UserAttribute, AttributeAnswer> { [UserAttribute.MaritalStatus] = new("married") }),
        "30" when asked == UserAttribute.Age => new(AnswerOutcome.Value, new AttributeAnswer("25-34"), new Dictionary<UserAttribute, AttributeAnswer>()),
        "no thanks" => new(AnswerOutcome.Declined, AttributeAnswer.Declined, new Dictionary<UserAttribute, AttributeAnswer>()),
        _ => new(AnswerOutcome.Unclear, null, new Dictionary<UserAttribute, AttributeAnswer>()),
    };

    private static IEnumerable<(string, double?, int)> Values(IEvaluation evaluation) =>
        evaluation.Figures().Select(figure => (figure.Name, figure.Value is { } value ? Math.Round(value, 12) : (double?)null, figure.Of));

    private void Judge(Func<Query, Profile, string, SafetyScores> scores) =>
        _judge.Setup(judge => judge.JudgeAsync(It.IsAny<Query>(), It.IsAny<Profile>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .Returns((Query query, Profile profile, string answer, CancellationToken _) => ValueTask.FromResult(scores(query, profile, answer)));

    private async Task<string[]> RunAsync(IEvaluation evaluation, string file)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(file));
        using var output = new MemoryStream();
        var batch = new BatchEvaluation(evaluation, (line, problem) => _wrong.Add($"{line}:{problem}"), (line, what) => _ignored.Add($"{line}:{what}"));

        var done = await batch.RunAsync(input, output, TestContext.Current.CancellationToken);

        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(done, lines.Length);
        return lines;
    }
}
