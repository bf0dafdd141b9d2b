using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Reading.Encodings;

/// <summary>
/// The encoding that a page declares near its head: <c>meta charset</c>, <c>meta http-equiv</c> or the XML declaration (WHATWG HTML, "prescan a
/// byte stream").
/// </summary>
internal static partial class CharsetDeclaration
{
    // The standard asks for 1,024 bytes; real pages are laxer.
    private const int LookedAt = 8 * 1024;

    /// <summary>The declared name, null when there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LookedAt)]);
        var match = Declaration().Match(head);
        return match.Success ? AsBrowsersRead(match.Groups["name"].Value) : null;
    }

    /// <summary>The name by which browsers read a declared one: the ISO names stand for the Windows code pages that contain them.</summary>
    public static string AsBrowsersRead(string declared)
    {
        var name = declared.ToLowerInvariant();
        return name switch
        {
            "iso-8859-1" or "latin1" or "iso8859-1" or "us-ascii" or "ascii" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "x-sjis" or "sjis" => "shift_jis",
            "x-gbk" or "gb2312" or "gbk" => "gb18030",
            "cp1251" or "win-1251" or "windows1251" => "windows-1251",
            _ => name,
        };
    }

    [GeneratedRegex(
        """(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
