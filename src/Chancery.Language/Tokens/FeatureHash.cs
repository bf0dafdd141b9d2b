namespace Chancery.Language.Tokens;

/// <summary>Hashes of features. They are part of the model file's meaning: a change of them needs a new format version.</summary>
internal static class FeatureHash
{
    /// <summary>Where a hash begins.</summary>
    public const uint Seed = 0x811C9DC5;

    /// <summary>Adds a value to a hash (one round of xxHash32 over a word).</summary>
    public static uint Add(uint hash, uint value) => uint.RotateLeft(hash + value * 0xC2B2AE3D, 13) * 0x9E3779B1;

    /// <summary>Mixes all bits, so that any of them can pick a bucket (the end of xxHash32).</summary>
    public static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 15)) * 0x85EBCA77;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE3D;
        return hash ^ (hash >> 16);
    }
}
