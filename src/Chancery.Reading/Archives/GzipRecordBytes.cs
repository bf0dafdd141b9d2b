using System.IO.Hashing;

namespace Chancery.Reading.Archives;

/// <summary>An archive whose records are gzip members (RFC 1952), as WARC has them, or that is packed as a whole.</summary>
internal sealed class GzipRecordBytes(Stream stream) : RecordBytes
{
    private const int LongestName = 64 * 1024;

    // One byte of gzip makes at most 1,032; a member that makes nothing out of much is made to keep us busy.
    private readonly PackedInput _input = new(stream);
    private readonly Crc32 _check = new();
    private Inflater? _inflater;
    private bool _inMember;
    private uint _length;

    public override long Offset => _input.Position;

    protected override int Read(Span<byte> buffer)
    {
        while (true)
        {
            if (!_inMember && !Begin())
                return 0;
            var read = _inflater!.Read(buffer);
            if (read > 0)
            {
                _check.Append(buffer[..read]);
                _length += (uint)read;
                return read;
            }
            End();
        }
    }

    protected override bool Skip()
    {
        _inMember = false;
        return _input.FindGzip();
    }

    private bool Begin()
    {
        var first = _input.Byte();
        // Zeros pad the end of some archives.
        while (first == 0)
            first = _input.Byte();
        if (first < 0)
            return false;
        if (first != 0x1F || _input.Byte() != 0x8B || _input.Byte() != 8)
            throw new InvalidDataException("There is no gzip member where one should begin.");
        var flags = Next();
        for (var i = 0; i < 6; i++)
            Next();
        if ((flags & 4) != 0)
            for (var length = Next() | (Next() << 8); length > 0; length--)
                Next();
        if ((flags & 8) != 0)
            SkipName();
        if ((flags & 16) != 0)
            SkipName();
        if ((flags & 2) != 0)
            _ = Next() | Next();
        (_inflater ??= new Inflater(_input)).Restart();
        _check.Reset();
        _length = 0;
        return _inMember = true;
    }

    private void End()
    {
        _inMember = false;
        uint check = 0, length = 0;
        for (var i = 0; i < 4; i++)
            check |= (uint)Next() << (8 * i);
        for (var i = 0; i < 4; i++)
            length |= (uint)Next() << (8 * i);
        if (check != _check.GetCurrentHashAsUInt32() || length != _length)
            throw new InvalidDataException("A gzip member's check does not fit.");
    }

    private void SkipName()
    {
        for (var i = 0; Next() != 0; i++)
            if (i > LongestName)
                throw new InvalidDataException("A gzip member's head does not end.");
    }

    private int Next() => _input.Byte() is >= 0 and var next ? next : throw new InvalidDataException("A gzip member breaks off.");
}
