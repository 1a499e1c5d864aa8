using System.Text.Json;

namespace BotRuntime.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke: a button of an Adaptive Card was pressed.</summary>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction? Action { get; set; }

    public string? State { get; set; }
}

/// <summary>The button's action.</summary>
public class AdaptiveCardInvokeAction
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Verb { get; set; }

    public object? Data { get; set; }
}

/// <summary>The answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    public int StatusCode { get; set; }

    public string? Type { get; set; }

    /// <summary>Any object that serializes to JSON; a <see cref="JsonElement"/> when it came over the wire.</summary>
    public object? Value { get; set; }
}

/// <summary>An error as Bot Framework services write it.</summary>
public class Error
{
    public Error()
    {
    }

    public Error(string? code = null, string? message = null)
    {
        Code = code;
        Message = message;
    }

    public string? Code { get; set; }

    public string? Message { get; set; }
}

/// <summary>The body of a response that reports an <see cref="Schema.Error"/>.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error? error = null) => Error = error;

    public Error? Error { get; set; }
}
