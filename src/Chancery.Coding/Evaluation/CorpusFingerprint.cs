using System.Security.Cryptography;

namespace Chancery.Coding.Evaluation;

/// <summary>Names a set of annotated pages by its content.</summary>
public static class CorpusFingerprint
{
    /// <summary>The first sixteen hexadecimal digits of the SHA-256 over the pages' files.</summary>
    /// <param name="pages">The files' bytes, in the order of their names. Line ends count as line feeds, so that a checkout on another system has the same name.</param>
    public static string Of(IEnumerable<ReadOnlyMemory<byte>> pages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var page in pages)
        {
            hash.AppendData(SHA256.HashData(page.Span.IndexOf((byte)'\r') < 0 ? page.Span : [.. page.ToArray().Where(b => b != '\r')]));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
