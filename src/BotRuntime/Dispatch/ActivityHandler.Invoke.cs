using System.Net;
using System.Text.Json;
using BotRuntime.Schema;

namespace BotRuntime;

/// <content>Invokes: requests that get an answer in the HTTP response.</content>
public partial class ActivityHandler
{
    /// <summary>A 200 with <paramref name="body"/>.</summary>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Answers card actions and sign-in through their methods, and 501 to any other invoke.</summary>
    /// <returns>The answer. An override that has sent one itself may return null.</returns>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "adaptiveCard/action":
                    var value = ReadAdaptiveCardInvokeValue(turnContext.Activity.Value);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken));

                case SignInNames.VerifyState:
                case SignInNames.TokenExchange:
                    await OnSignInInvokeAsync(turnContext, cancellationToken);
                    return CreateInvokeResponse();

                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A button of an Adaptive Card was pressed.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task InvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(
            new DelegatingTurnContext<IInvokeActivity>(turnContext), cancellationToken);

        // The bot may have sent its answer itself.
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            await turnContext.SendActivityAsync(
                new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
        }
    }

    private static AdaptiveCardInvokeValue ReadAdaptiveCardInvokeValue(object? value)
    {
        if (value is null)
        {
            throw BadCardInvoke("BadRequest", "Missing value property");
        }

        AdaptiveCardInvokeValue? invokeValue;
        try
        {
            invokeValue = value as AdaptiveCardInvokeValue
                ?? JsonSerializer.SerializeToElement(value, ActivityJson.Options)
                    .Deserialize<AdaptiveCardInvokeValue>(ActivityJson.Options);
        }
        catch (JsonException)
        {
            throw BadCardInvoke("BadRequest", "Value property is not properly formed");
        }

        return invokeValue?.Action switch
        {
            null => throw BadCardInvoke("BadRequest", "Missing action property"),
            { Type: "Action.Execute" } => invokeValue,
            var action => throw BadCardInvoke("NotSupported", $"The action '{action.Type}' is not supported."),
        };
    }

    private static InvokeResponseException BadCardInvoke(string code, string message) => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });

    /// <summary>Ends the handling of an invoke with a status and a body.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode = HttpStatusCode.InternalServerError;
        private readonly object? _body;

        public InvokeResponseException(HttpStatusCode statusCode, object? body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponseException()
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
