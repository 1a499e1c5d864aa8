namespace BotRuntime;

/// <summary>Reading a storage as a type.</summary>
public static class StorageExtensions
{
    /// <summary>Reads what there is under <paramref name="keys"/> as <typeparamref name="TStoreItem"/>.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var items = await storage.ReadAsync(keys, cancellationToken);
        var typed = new Dictionary<string, TStoreItem>(items.Count, StringComparer.Ordinal);
        foreach (var (key, value) in items)
        {
            if ((value as TStoreItem ?? (value as StoreItem)?.GetAs<TStoreItem>()) is { } item)
            {
                typed[key] = item;
            }
        }

        return typed;
    }
}
