using System.Buffers;
using System.Text;

namespace Chancery.Reading.Encodings;

/// <summary>How well bytes hold good as UTF-8.</summary>
/// <param name="Whole">Characters of several bytes that are well formed.</param>
/// <param name="Broken">Places that are not.</param>
internal readonly record struct Utf8Validity(int Whole, int Broken)
{
    /// <summary>Whether there is nothing beyond seven bits.</summary>
    public bool IsAscii => Whole == 0 && Broken == 0;

    public static Utf8Validity Of(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (true)
        {
            var plain = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (plain < 0)
                return new Utf8Validity(whole, broken);
            bytes = bytes[plain..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status == OperationStatus.Done)
                whole++;
            else if (status == OperationStatus.NeedMoreData)
                return new Utf8Validity(whole, broken);
            else
                broken++;
            bytes = bytes[Math.Max(length, 1)..];
        }
    }
}
