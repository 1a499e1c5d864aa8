namespace BotRuntime;

/// <summary>The answer to an invoke: what becomes the HTTP response of the turn.</summary>
public class InvokeResponse
{
    /// <summary>An HTTP status code.</summary>
    public int Status { get; set; }

    /// <summary>Any object that serializes to JSON; null for an empty body.</summary>
    public object? Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
