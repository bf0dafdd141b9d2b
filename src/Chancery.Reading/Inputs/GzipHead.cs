using System.IO.Compression;

namespace Chancery.Reading.Inputs;

/// <summary>The first bytes inside gzip data, as far as its own first bytes give them.</summary>
internal static class GzipHead
{
    /// <summary>At most 512 bytes; null when the data are damaged.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> packed)
    {
        using var input = new MemoryStream(packed.ToArray());
        using var unpacked = new GZipStream(input, CompressionMode.Decompress);
        var head = new byte[512];
        var length = 0;
        try
        {
            int read;
            while (length < head.Length && (read = unpacked.Read(head, length, head.Length - length)) > 0)
                length += read;
        }
        catch (InvalidDataException) when (length > 0)
        {
            // It goes on beyond what there is of it here.
        }
        catch (InvalidDataException)
        {
            return null;
        }
        return head[..length];
    }
}
