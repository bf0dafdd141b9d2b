using System.Formats.Tar;
using System.Globalization;
using Chancery.Reading.Inputs;

namespace Chancery.Reading.Archives;

/// <summary>The pages of a tar archive, read from its beginning to its end.</summary>
internal static class TarPages
{
    /// <summary>The entries from a number on; the first is 1. What is no page, text, lines, feed or crawl by its name is passed over.</summary>
    public static IEnumerable<ReadResult> Read(Stream stream, int from, Func<ArchiveItem, Stream?, IEnumerable<ReadResult>> open, ReadLimits limits)
    {
        using var archive = new TarReader(stream, leaveOpen: true);
        for (var number = 1; ; number++)
        {
            ArchiveItem? item = null;
            Stream? inner = null;
            var more = true;
            try
            {
                var entry = archive.GetNextEntry();
                if (entry is null)
                    yield break;
                if (number >= from && entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && entry.DataStream is { } data && ZipPages.IsReadable(entry.Name))
                {
                    item = new ArchiveItem(entry.Name);
                    if (ZipPages.IsCrawl(entry.Name))
                        inner = data;
                    else
                        item = item with { Content = WholeInput.Read(data, limits.PageBytes) };
                }
            }
            catch (InputRefusedException refused)
            {
                more = refused.Code == ProblemCodes.TooLarge;
                item = new ArchiveItem(item?.Name ?? number.ToString(CultureInfo.InvariantCulture)) { Problem = new ReadProblem(refused.Code, refused.Message) };
            }
            catch (Exception wrong) when (wrong is InvalidDataException or IOException or FormatException or ArgumentException or OverflowException or NotSupportedException)
            {
                // One entry after the other, each found by the length of the one before: nothing after damage can be found.
                more = false;
                item = ArchiveItem.Damaged(number.ToString(CultureInfo.InvariantCulture), "the tar archive is damaged from this entry on; fetch or pack it again");
            }
            if (item is not null)
                foreach (var result in open(item, inner))
                    yield return result;
            if (!more)
                yield break;
        }
    }
}
