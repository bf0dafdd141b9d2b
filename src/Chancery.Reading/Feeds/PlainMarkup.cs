using System.Net;
using System.Text;

namespace Chancery.Reading.Feeds;

/// <summary>A short text without the tags in it: "&lt;b&gt;Talks&lt;/b&gt; end" → "Talks end".</summary>
internal static class PlainMarkup
{
    /// <summary>What looks like a tag is dropped, then entities are resolved.</summary>
    public static string TextOf(string markup)
    {
        var text = new StringBuilder(markup.Length);
        for (var at = 0; at < markup.Length; at++)
        {
            if (markup[at] == '<' && at + 1 < markup.Length && (char.IsAsciiLetter(markup[at + 1]) || markup[at + 1] is '/' or '!')
                && markup.IndexOf('>', at) is > 0 and var end)
            {
                at = end;
                text.Append(' ');
            }
            else
            {
                text.Append(markup[at]);
            }
        }
        return WebUtility.HtmlDecode(text.ToString());
    }
}
