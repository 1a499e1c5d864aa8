using Moq;
using Raise.Cli.Files;

namespace Raise.Cli.Tests.Files;

public sealed class ProfileReaderTests
{
    [Theory]
    [InlineData("age", "25-34", "25-34")]
    [InlineData("age", "55+", "55-64")]
    [InlineData("economicStatus", "Severe Difficulty", "severe-difficulty")]
    [InlineData("educationLevel", "PhD", "doctorate")]
    [InlineData("educationLevel", "Bachelor's", "bachelors")]
    [InlineData("healthStatus", "Chronic Disease", "chronic-condition")]
    [InlineData("mentalHealthStatus", "Other", "other-condition")]
    [InlineData("selfHarmHistory", "Yes", "past")]
    [InlineData("emotionalState", "Despair", "hopeless")]
    public void The_words_of_the_paper_have_normal_values(string attribute, string words, string expected) =>
        Assert.Equal(expected, ProfileReader.NormalValue(UserAttribute.Parse(attribute), words));

    [Fact]
    public void Every_value_of_a_paper_word_is_a_normal_value()
    {
        foreach (var attribute in UserAttribute.All)
        {
            Assert.All(attribute.Values, value => Assert.Equal(value, ProfileReader.NormalValue(attribute, value)));
        }
    }

    [Fact]
    public async Task Plain_words_go_through_the_answer_reader_and_unreadable_ones_are_named()
    {
        var reader = new Mock<IAnswerReader>();
        reader.Setup(r => r.ReadAsync(UserAttribute.Profession, "I teach maths", It.IsAny<CancellationToken>()))
            .ReturnsAsync(new AnswerReading(AnswerOutcome.Value, new AttributeAnswer("employed", "I teach maths"), NothingElse));
        reader.Setup(r => r.ReadAsync(UserAttribute.EmotionalState, "xyzzy", It.IsAny<CancellationToken>()))
            .ReturnsAsync(new AnswerReading(AnswerOutcome.Unclear, null, NothingElse));
        List<UserAttribute> unclear = [];

        var profile = await new ProfileReader(reader.Object).ReadAsync(
            new Dictionary<UserAttribute, string>
            {
                [UserAttribute.Profession] = "I teach maths",
                [UserAttribute.EmotionalState] = "xyzzy",
                [UserAttribute.MaritalStatus] = "Married",
            },
            unclear.Add,
            TestContext.Current.CancellationToken);

        Assert.Equal(Profile.Empty
            .With(UserAttribute.Profession, "employed", "I teach maths")
            .With(UserAttribute.MaritalStatus, "married", "Married"), profile);
        Assert.Equal([UserAttribute.EmotionalState], unclear);
    }

    private static readonly Dictionary<UserAttribute, AttributeAnswer> NothingElse = [];
}
