using System.IO.Compression;
using Chancery.Reading.Inputs;

namespace Chancery.Reading.Archives;

/// <summary>The pages of a ZIP archive, and the crawl of a WACZ, which is a ZIP archive with WARC files in it.</summary>
internal static class ZipPages
{
    private const int MostEntries = 2_000_000;

    /// <summary>The entries from a number on; the first is 1. What is no page, text, lines, feed or crawl by its name is passed over.</summary>
    /// <param name="stream">The archive; its directory stands at its end, so it must be a file.</param>
    /// <param name="from">The number of the first entry wanted.</param>
    /// <param name="open">Reads an entry that is itself an archive of records, without unpacking it to memory.</param>
    /// <param name="limits">How much of an entry is read.</param>
    public static IEnumerable<ReadResult> Read(Stream stream, int from, Func<ArchiveItem, Stream?, IEnumerable<ReadResult>> open, ReadLimits limits)
    {
        ZipArchive archive;
        IReadOnlyList<ZipArchiveEntry> entries;
        var broken = false;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            entries = archive.Entries;
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or ArgumentException or OverflowException)
        {
            (archive, entries, broken) = (null!, [], true);
        }
        if (broken)
        {
            foreach (var result in open(ArchiveItem.Damaged("", "the ZIP archive's directory is damaged or missing; fetch or pack it again"), null))
                yield return result;
            yield break;
        }
        using (archive)
        {
            // A WACZ: what stands beside the crawl are lists of what is in it.
            var isCrawl = entries.Take(MostEntries).Any(entry => InputFiles.FormatOf(entry.FullName) == InputFormat.Warc);
            var number = 0;
            foreach (var entry in entries.Take(MostEntries))
            {
                var path = entry.FullName;
                if (++number < from || path.EndsWith('/') || !IsReadable(path) || (isCrawl && InputFiles.FormatOf(path) != InputFormat.Warc))
                    continue;
                var (item, inner) = Open(entry, path, limits);
                using (inner)
                    foreach (var result in open(item, inner))
                        yield return result;
            }
        }
    }

    // ".html" pages may pretend to be huge or be packed to be; crawls are read as they unpack.
    private static (ArchiveItem Item, Stream? Inner) Open(ZipArchiveEntry entry, string path, ReadLimits limits)
    {
        try
        {
            if (IsCrawl(path))
                return (new ArchiveItem(path), entry.Open());
            using var unpacked = entry.Open();
            return (new ArchiveItem(path) { Content = WholeInput.Read(unpacked, limits.PageBytes), Given = new GivenFacts() }, null);
        }
        catch (InputRefusedException refused)
        {
            return (new ArchiveItem(path) { Problem = new ReadProblem(refused.Code, refused.Message) }, null);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or NotSupportedException)
        {
            return (ArchiveItem.Damaged(path, "the entry is damaged, packed in a way that is not read, or locked with a password"), null);
        }
    }

    public static bool IsReadable(string path) => InputFiles.FormatOf(path) is not null and not (InputFormat.Zip or InputFormat.Tar or InputFormat.Json);

    public static bool IsCrawl(string path) => InputFiles.FormatOf(path) is InputFormat.Warc or InputFormat.JsonLines or InputFormat.Mbox or InputFormat.Csv or InputFormat.Tsv;
}
