namespace BotRuntime;

/// <summary>Keeps objects as JSON under keys.</summary>
/// <remarks>
/// No type names are stored. What comes back is a <see cref="StoreItem"/>, which is read as the type the caller names.
/// </remarks>
public interface IStorage
{
    /// <summary>Reads what there is under <paramref name="keys"/>.</summary>
    /// <returns>A <see cref="StoreItem"/> for each key that is stored; the others are absent.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects under keys.</summary>
    /// <remarks>
    /// An <see cref="IStoreItem"/> is written only if its <see cref="IStoreItem.ETag"/> is the stored one: null means
    /// "not stored yet", <c>*</c> means "whatever is there". After the write it carries its new ETag. Any other object
    /// overwrites. When one item conflicts, none is written.
    /// </remarks>
    /// <exception cref="ETagConflictException">An item has been changed, created or deleted since it was read.</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes what there is under <paramref name="keys"/>.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
