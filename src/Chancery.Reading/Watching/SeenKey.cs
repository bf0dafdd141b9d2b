using System.IO.Hashing;
using System.Text;

namespace Chancery.Reading.Watching;

/// <summary>What is remembered of a key: XXH128 of its UTF-8.</summary>
internal static class SeenKey
{
    public static UInt128 Of(string key) => XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(key));
}
