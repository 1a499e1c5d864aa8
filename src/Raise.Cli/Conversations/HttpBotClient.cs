using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Raise.Cli.CommandLine;
using Raise.Cli.Files;

namespace Raise.Cli.Conversations;

/// <summary>
/// A running bot, over the Bot Framework protocol with <c>deliveryMode: expectReplies</c>: the replies of the turn come
/// in the response, so that no callback address is needed.
/// </summary>
/// <param name="http">Its timeout bounds a turn.</param>
/// <param name="address">The bot's messaging endpoint.</param>
/// <param name="run">
/// A word of this run's own, put after the ids of conversations and users on the wire: a running bot remembers earlier
/// runs, and would otherwise go on with their conversations. Callers see their own ids in the replies.
/// </param>
internal sealed class HttpBotClient(HttpClient http, Uri address, string run) : IBotClient
{
    public async Task<IReadOnlyList<JsonObject>> SendAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(ToWire(activity)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var response = await http.PostAsync(address, content, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new InputException($"{address} answered {(int)response.StatusCode} {response.ReasonPhrase}");
            }

            return FromWire(JsonBody.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken)), activity);
        }
        catch (HttpRequestException problem)
        {
            throw new InputException($"{address} cannot be reached: {problem.Message}", problem);
        }
        catch (OperationCanceledException problem) when (!cancellationToken.IsCancellationRequested)
        {
            throw new InputException($"{address} did not answer within {http.Timeout.TotalSeconds:0} s", problem);
        }
        catch (JsonException problem)
        {
            throw NoBot(problem);
        }
    }

    private JsonObject ToWire(JsonObject activity)
    {
        var wire = activity.DeepClone().AsObject();
        var user = wire.AccountId("from");
        wire["deliveryMode"] = "expectReplies";
        Rename(wire["conversation"]);
        Rename(wire["from"]);
        foreach (var member in Members(wire, "membersAdded").Concat(Members(wire, "membersRemoved")))
        {
            if (member.TextOf("id") == user)
            {
                Rename(member);
            }
        }

        return wire;
    }

    private static IEnumerable<JsonObject> Members(JsonObject activity, string property) =>
        activity[property] is JsonArray members ? members.OfType<JsonObject>() : [];

    private void Rename(JsonNode? account)
    {
        if (account is JsonObject found && found.TextOf("id") is { } id)
        {
            found["id"] = $"{id}-{run}";
        }
    }

    private List<JsonObject> FromWire(JsonNode? body, JsonObject sent)
    {
        if (body is not JsonObject response || response["activities"] is not JsonArray activities || activities.Any(a => a is not JsonObject))
        {
            throw NoBot();
        }

        var replies = activities.Select(activity => activity!.DeepClone().AsObject()).ToList();
        foreach (var reply in replies)
        {
            reply["conversation"] = sent["conversation"]?.DeepClone();
            reply["recipient"] = sent["from"]?.DeepClone();
        }

        return replies;
    }

    private InputException NoBot(Exception? cause = null)
    {
        var message = $"{address} did not answer with the bot's activities; is it a bot that takes deliveryMode expectReplies?";
        return cause is null ? new InputException(message) : new InputException(message, cause);
    }
}
