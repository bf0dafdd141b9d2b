using System.Globalization;
using System.Text;

namespace Chancery.Reading.Archives;

/// <summary>The pages of a WARC file (ISO 28500), packed or not, one by one. Records that are no page are passed over.</summary>
/// <param name="bytes">The archive.</param>
/// <param name="limits">How much of a record is read.</param>
internal sealed class WarcArchive(RecordBytes bytes, ReadLimits limits)
{
    private const int LongestLine = 64 * 1024;
    private const int MostHeaders = 200;

    /// <summary>The records from a number on; the first is 1.</summary>
    public IEnumerable<ArchiveItem> Items(int from)
    {
        for (var number = 1; ; number++)
        {
            ArchiveItem? item = null;
            bool more;
            try
            {
                more = TryRead(number, number >= from, out item);
            }
            catch (InvalidDataException damage)
            {
                more = bytes.Recover();
                item = ArchiveItem.Damaged(number.ToString(CultureInfo.InvariantCulture), $"the record is damaged near byte {bytes.Offset}: {damage.Message} The next whole one is read");
            }
            if (item is not null)
                yield return item;
            if (!more)
                yield break;
        }
    }

    private bool TryRead(int number, bool wanted, out ArchiveItem? item)
    {
        item = null;
        byte[]? line;
        var strange = 0L;
        // Empty lines end the record before; anything else is what is left of a damaged one.
        while ((line = bytes.Line(LongestLine)) is not null && !line.AsSpan().StartsWith("WARC/"u8))
            strange += line.Length;
        var name = number.ToString(CultureInfo.InvariantCulture);
        if (strange > 0)
            item = ArchiveItem.Damaged(name, $"{strange} bytes before byte {bytes.Offset} belong to no record; reading goes on at the next");
        if (line is null)
            return false;
        var headers = Headers();
        if (!long.TryParse(headers.GetValueOrDefault("content-length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            throw new InvalidDataException("Its length is missing.");
        var type = headers.GetValueOrDefault("warc-type");
        var isPage = wanted && type is "response" or "resource" or "conversion";
        // Pictures and films pass by unread.
        var content = bytes.Take(length, isPage ? limits.PageBytes + LongestLine : 0);
        if (!isPage || strange > 0)
            return true;
        var url = headers.GetValueOrDefault("warc-target-uri")?.Trim('<', '>');
        item = type == "response" ? Response(name, content, length, url)
            : type == "conversion" ? new ArchiveItem(name) { Content = content, Format = InputFormat.Text, Given = new GivenFacts { Url = url } }
            : HttpContent.Of(name, content, headers.GetValueOrDefault("content-type"), url);
        return true;
    }

    private ArchiveItem? Response(string name, byte[] content, long length, string? url) =>
        length > content.Length
            ? new ArchiveItem(name) { Problem = new ReadProblem(ProblemCodes.TooLarge, $"the page has more than {limits.PageBytes / (1024 * 1024)} MB; a report is far smaller") }
            : HttpContent.OfResponse(name, content, url, limits);

    private Dictionary<string, string> Headers()
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < MostHeaders; i++)
        {
            var line = bytes.Line(LongestLine) ?? throw new InvalidDataException("Its head breaks off.");
            if (line.Length == 0)
                return headers;
            var colon = line.AsSpan().IndexOf((byte)':');
            if (colon > 0)
                headers.TryAdd(Encoding.UTF8.GetString(line, 0, colon).Trim().ToLowerInvariant(), Encoding.UTF8.GetString(line, colon + 1, line.Length - colon - 1).Trim());
        }
        throw new InvalidDataException("Its head does not end.");
    }
}
