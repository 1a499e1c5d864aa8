namespace BotRuntime;

/// <summary>An object in a storage that guards against lost updates.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read; null for an object that is not stored yet, <c>*</c> to overwrite any version.</summary>
    string? ETag { get; set; }
}
