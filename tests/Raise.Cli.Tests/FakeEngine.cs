using Moq;

namespace Raise.Cli.Tests;

/// <summary>An engine with the parts under test real or prepared, and the others silent.</summary>
internal static class FakeEngine
{
    public static RaiseEngine With(ISafetyJudge? judge = null, IAnswerReader? answers = null)
    {
        var queries = new Mock<IQueryReader>();
        queries.Setup(reader => reader.ReadAsync(It.IsAny<string>(), null, It.IsAny<CancellationToken>()))
            .Returns((string words, Query? _, CancellationToken _) => ValueTask.FromResult(new Query(words, QueryKind.Concern)));
        return new RaiseEngine
        {
            CrisisDetector = Mock.Of<ICrisisDetector>(),
            QueryReader = queries.Object,
            AnswerReader = answers ?? Mock.Of<IAnswerReader>(),
            Gate = Mock.Of<IAbstentionGate>(),
            Prior = Mock.Of<IAttributePrior>(),
            Paths = Mock.Of<IPathIndex>(),
            Responder = Mock.Of<IResponder>(),
            Vetted = Mock.Of<IResponder>(),
            Judge = judge ?? Mock.Of<ISafetyJudge>(),
        };
    }
}
