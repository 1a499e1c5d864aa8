namespace BotRuntime;

/// <summary>Names of the events and invokes by which channels sign users in.</summary>
internal static class SignInNames
{
    public const string TokenResponse = "tokens/response";
    public const string VerifyState = "signin/verifyState";
    public const string TokenExchange = "signin/tokenExchange";
}
