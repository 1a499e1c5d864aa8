using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Raise.Cli.Tests;

/// <summary>An HTTP server on a free loopback port that answers as told, and keeps what it was sent.</summary>
internal sealed class FakeBotServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeBotServer(WebApplication app) => _app = app;

    public ConcurrentQueue<JsonObject> Received { get; } = new();

    public Uri Address { get; private set; } = null!;

    /// <param name="answer">The status and body for an activity.</param>
    public static async Task<FakeBotServer> StartAsync(Func<JsonObject, (int Status, string Body)> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new FakeBotServer(app);
        app.MapPost("/api/messages", async (HttpRequest request) =>
        {
            var activity = (await JsonNode.ParseAsync(request.Body))!.AsObject();
            server.Received.Enqueue(activity);
            var (status, body) = answer(activity);
            return Results.Text(body, "application/json", statusCode: status);
        });
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        server.Address = new Uri($"{address}/api/messages");
        return server;
    }

    /// <summary>A server whose bot always says the same.</summary>
    public static Task<FakeBotServer> StartAsync(params JsonObject[] replies) => StartAsync(_ => (200, Replies(replies)));

    public static string Replies(params IEnumerable<JsonObject> replies) => JsonSerializer.Serialize(new { activities = replies });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
