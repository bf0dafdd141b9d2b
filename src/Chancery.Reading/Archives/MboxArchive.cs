using System.Globalization;
using Chancery.Reading.Inputs;

namespace Chancery.Reading.Archives;

/// <summary>The letters of an mbox file (RFC 4155), one by one, and what each has in it: a report, or a digest of several.</summary>
internal static class MboxArchive
{
    /// <summary>The letters from a number on; the first is 1.</summary>
    public static IEnumerable<ArchiveItem> Items(Stream stream, int from, ReadLimits limits)
    {
        var lines = new LineInput(stream, limits.LineBytes);
        using var letter = new MemoryStream();
        var number = 0;
        var inLetter = false;
        var tooLarge = false;
        var afterEmpty = true;
        while (lines.TryRead(out var line))
        {
            if (afterEmpty && line is not null && line.AsSpan().StartsWith("From "u8))
            {
                foreach (var item in Close())
                    yield return item;
                number++;
                (inLetter, tooLarge) = (true, false);
                letter.SetLength(0);
            }
            else if (inLetter)
            {
                if (line is null || letter.Length + line.Length > limits.PageBytes)
                    tooLarge = true;
                else if (!tooLarge)
                {
                    // ">From " is how a line "From " within a letter is kept apart from the next letter.
                    letter.Write(line.AsSpan().StartsWith(">From "u8) ? line.AsSpan(1) : line);
                    letter.WriteByte((byte)'\n');
                }
            }
            afterEmpty = line is { Length: 0 } or [(byte)'\r'];
        }
        foreach (var item in Close())
            yield return item;

        IEnumerable<ArchiveItem> Close()
        {
            var name = number.ToString(CultureInfo.InvariantCulture);
            if (!inLetter || number < from)
                return [];
            if (tooLarge)
                return [new ArchiveItem(name) { Problem = new ReadProblem(ProblemCodes.TooLarge, $"the letter has more than {limits.PageBytes / (1024 * 1024)} MB") }];
            return [.. Letter.Items(name, letter.ToArray())];
        }
    }
}
