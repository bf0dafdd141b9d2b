namespace Chancery.Reading.Archives;

/// <summary>The bytes of an archive of records, unpacked when it is packed, with a way to go on after damage.</summary>
internal abstract class RecordBytes
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _at;
    private int _end;

    /// <summary>About where in the archive, as it lies on the disk, reading stands.</summary>
    public abstract long Offset { get; }

    /// <summary>The next line without its end, as far as <paramref name="limit"/> bytes of it; null at the end.</summary>
    /// <exception cref="InvalidDataException">The data are damaged.</exception>
    public byte[]? Line(int limit)
    {
        using var line = new MemoryStream();
        var any = false;
        while (_at < _end || More())
        {
            any = true;
            var part = _buffer.AsSpan(_at, _end - _at);
            var stop = part.IndexOf((byte)'\n');
            var length = stop < 0 ? part.Length : stop;
            line.Write(part[..Math.Min(length, (int)Math.Max(0, limit - line.Length))]);
            _at += stop < 0 ? length : length + 1;
            if (stop >= 0)
                break;
        }
        if (!any)
            return null;
        var bytes = line.ToArray();
        return bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes;
    }

    /// <summary>Takes a number of bytes: the first of them up to a limit are given, the rest is passed over.</summary>
    /// <exception cref="InvalidDataException">The data are damaged or break off.</exception>
    public byte[] Take(long length, int limit)
    {
        var kept = new byte[Math.Min(length, limit)];
        var given = 0;
        while (length > 0)
        {
            if (_at == _end && !More())
                throw new InvalidDataException("The record breaks off.");
            var part = (int)Math.Min(length, _end - _at);
            var wanted = Math.Min(part, kept.Length - given);
            if (wanted > 0)
                _buffer.AsSpan(_at, wanted).CopyTo(kept.AsSpan(given));
            given += Math.Max(wanted, 0);
            _at += part;
            length -= part;
        }
        return kept;
    }

    /// <summary>Goes to where the next record may begin after damage; false when there is no such place.</summary>
    public bool Recover()
    {
        _at = _end = 0;
        return Skip();
    }

    /// <summary>Bytes of the archive; 0 at its end.</summary>
    protected abstract int Read(Span<byte> buffer);

    /// <summary>Goes past the damage below what has been read.</summary>
    protected abstract bool Skip();

    private bool More()
    {
        _at = 0;
        _end = Read(_buffer);
        return _end > 0;
    }
}
