namespace Chancery.Reading.Inputs;

/// <summary>Reads lines of bytes of bounded length, one at a time.</summary>
internal sealed class LineInput(Stream input, int limit)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>The next line without its end; false when there is none. <paramref name="line"/> is null for a line over the limit, which is skipped to its end.</summary>
    public bool TryRead(out byte[]? line)
    {
        line = null;
        MemoryStream? whole = null;
        var tooLong = false;
        var any = false;
        while (true)
        {
            if (start == end)
            {
                start = 0;
                end = input.Read(buffer);
                if (end == 0)
                    break;
            }
            any = true;
            var part = buffer.AsSpan(start, end - start);
            var stop = part.IndexOf((byte)'\n');
            var length = stop < 0 ? part.Length : stop;
            start += stop < 0 ? length : length + 1;
            if (!tooLong && (whole?.Length ?? 0) + length > limit)
            {
                tooLong = true;
                whole = null;
            }
            if (!tooLong)
                (whole ??= new MemoryStream(length)).Write(part[..length]);
            if (stop >= 0)
                break;
        }
        line = tooLong ? null : whole?.ToArray() ?? [];
        return any;
    }
}
