namespace Chancery.Reading.Archives;

/// <summary>Bytes of a stream read bit by bit or byte by byte, with the place known to the byte.</summary>
internal sealed class PackedInput(Stream stream)
{
    // What was taken into the bits may be given back after the next part has been read, so the last bytes of a part are kept before it.
    private const int Kept = 8;

    private readonly byte[] _buffer = new byte[(64 * 1024) + Kept];
    private int _at = Kept;
    private int _end = Kept;
    private long _read;
    private ulong _bits;
    private int _count;

    /// <summary>How many bytes stand before the next one; whole bytes in the bits count as not yet read.</summary>
    public long Position => _read - (_end - _at) - (_count / 8);

    /// <summary>The next bits, the first lowest; at most 16.</summary>
    /// <exception cref="InvalidDataException">There are not as many.</exception>
    public uint Bits(int number)
    {
        if (_count < number)
            Fill(number);
        var value = (uint)(_bits & ((1ul << number) - 1));
        _bits >>= number;
        _count -= number;
        return value;
    }

    /// <summary>The next symbol of a code.</summary>
    /// <exception cref="InvalidDataException">The bits are no code, or end.</exception>
    public int Symbol(CodeTable table)
    {
        if (_count < 15)
            Fill(0);
        var entry = table.Entries[(int)_bits & (table.Entries.Length - 1)];
        var length = entry & 15;
        if (length == 0 || length > _count)
            throw new InvalidDataException("The packed data are damaged or break off.");
        _bits >>= length;
        _count -= length;
        return entry >> 4;
    }

    /// <summary>Goes on at the next whole byte and gives back those that were taken ahead.</summary>
    public void DropBitsOfByte()
    {
        _at -= _count / 8;
        _bits = 0;
        _count = 0;
    }

    /// <summary>The next byte, -1 at the end. Not between bits.</summary>
    public int Byte()
    {
        if (_at == _end && !More())
            return -1;
        return _buffer[_at++];
    }

    /// <summary>Goes to the next place that looks like the head of a gzip member; false when there is none.</summary>
    public bool FindGzip()
    {
        DropBitsOfByte();
        for (int one = Byte(), two = Byte(), three = Byte(); three >= 0; (one, two, three) = (two, three, Byte()))
            if (one == 0x1F && two == 0x8B && three == 8)
            {
                _at -= 3;
                return true;
            }
        return false;
    }

    private void Fill(int needed)
    {
        while (_count <= 48)
        {
            if (_at == _end && !More())
            {
                if (_count < needed)
                    throw new InvalidDataException("The packed data break off.");
                return;
            }
            _bits |= (ulong)_buffer[_at++] << _count;
            _count += 8;
        }
    }

    private bool More()
    {
        var kept = Math.Min(Kept, _end);
        Buffer.BlockCopy(_buffer, _end - kept, _buffer, Kept - kept, kept);
        var length = stream.Read(_buffer, Kept, _buffer.Length - Kept);
        (_at, _end) = (Kept, Kept + length);
        _read += length;
        return length > 0;
    }
}
