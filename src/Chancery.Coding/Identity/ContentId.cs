using System.IO.Hashing;
using System.Text;

namespace Chancery.Coding.Identity;

/// <summary>Ids derived from content: the same content has the same id in every run and on every machine.</summary>
public static class ContentId
{
    /// <summary>Sixteen hexadecimal digits over the parts (XXH64 of their text, in UTF-8).</summary>
    /// <param name="parts">What makes the thing what it is; the order counts.</param>
    public static string Of(params ReadOnlySpan<object?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(part).Append('\u001f');
        return XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(text.ToString())).ToString("x16");
    }
}
