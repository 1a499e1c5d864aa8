namespace BotRuntime;

/// <summary>A write was refused, because what it would overwrite is not what its writer had read.</summary>
public sealed class ETagConflictException : Exception
{
    public ETagConflictException()
    {
    }

    public ETagConflictException(string message)
        : base(message)
    {
    }

    public ETagConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static void ThrowOnConflict(string key, object value, string? storedETag)
    {
        if (value is IStoreItem { ETag: not "*" } item && item.ETag != storedETag)
        {
            throw new ETagConflictException(
                $"'{key}' was {Happened(item.ETag, storedETag)} by someone else since it was read. Nothing was written.");
        }
    }

    private static string Happened(string? readETag, string? storedETag) =>
        readETag is null ? "created" : storedETag is null ? "deleted" : "changed";
}
