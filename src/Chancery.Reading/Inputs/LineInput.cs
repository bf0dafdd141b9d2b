namespace Chancery.Reading.Inputs;

/// <summary>Reads lines of bytes of bounded length, one at a time.</summary>
internal sealed class LineInput(Stream input, int limit)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>
    /// The next line without its end; false when there is none. <paramref name="line"/> is null for a line over the limit, which is skipped to
    /// its end.
    /// </summary>
    public bool TryRead(out byte[]? line)
    {
        line = null;
        MemoryStream? whole = null;
        var tooLong = false;
        var any = false;
        while (true)
        {
            if (_start == _end)
            {
                _start = 0;
                _end = input.Read(_buffer);
                if (_end == 0)
                    break;
            }
            any = true;
            var part = _buffer.AsSpan(_start, _end - _start);
            var stop = part.IndexOf((byte)'\n');
            var length = stop < 0 ? part.Length : stop;
            _start += stop < 0 ? length : length + 1;
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
