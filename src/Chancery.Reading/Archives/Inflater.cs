namespace Chancery.Reading.Archives;

/// <summary>
/// Unpacks one stream of DEFLATE data (RFC 1951) and stops at its last byte. The unpacker of .NET reads on past the end of a gzip member without
/// saying where it was, and an archive whose members are records needs exactly that: to find the next record after a damaged one.
/// </summary>
/// <param name="input">Where the packed bytes come from.</param>
internal sealed class Inflater(PackedInput input)
{
    private const int History = 32 * 1024;
    private const int Window = 4 * History;
    private const int LongestMatch = 258;

    private static readonly ushort[] LengthBase =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly byte[] LengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly ushort[] DistanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
        3073, 4097, 6145, 8193, 12289, 16385, 24577];
    private static readonly byte[] DistanceExtra = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
    private static readonly byte[] CodeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
    private static readonly CodeTable FixedLiterals = CodeTable.Of(FixedLengths());
    private static readonly CodeTable FixedDistances = CodeTable.Of([.. Enumerable.Repeat((byte)5, 30)]);

    private readonly byte[] _window = new byte[Window];
    private int _start;
    private int _end;
    private State _state = State.Header;
    private bool _last;
    private int _stored;
    private CodeTable _literals = FixedLiterals;
    private CodeTable _distances = FixedDistances;

    private enum State
    {
        Header,
        Stored,
        Codes,
        Done,
    }

    /// <summary>Begins a new stream at the input's next byte.</summary>
    public void Restart() => (_start, _end, _state, _last) = (0, 0, State.Header, false);

    /// <summary>Gives unpacked bytes; 0 at the end of the stream, after which the input stands on the byte behind it.</summary>
    /// <exception cref="InvalidDataException">The data are damaged or break off.</exception>
    public int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        while (_start == _end)
        {
            if (_state == State.Done)
                return 0;
            MakeRoom();
            Produce();
        }
        var length = Math.Min(buffer.Length, _end - _start);
        _window.AsSpan(_start, length).CopyTo(buffer);
        _start += length;
        return length;
    }

    private void MakeRoom()
    {
        if (_end < Window - History - LongestMatch)
            return;
        var kept = Math.Min(_end, History);
        Buffer.BlockCopy(_window, _end - kept, _window, 0, kept);
        _start = _end = kept;
    }

    private void Produce()
    {
        while (_end < Window - LongestMatch)
        {
            switch (_state)
            {
                case State.Header:
                    if (_last)
                    {
                        _state = State.Done;
                        input.DropBitsOfByte();
                        return;
                    }
                    BeginBlock();
                    break;
                case State.Stored:
                    CopyStored();
                    break;
                case State.Codes:
                    if (Decode())
                        _state = State.Header;
                    break;
                default:
                    return;
            }
        }
    }

    private void BeginBlock()
    {
        _last = input.Bits(1) == 1;
        switch (input.Bits(2))
        {
            case 0:
                input.DropBitsOfByte();
                _stored = (int)input.Bits(16);
                if (_stored != (~(int)input.Bits(16) & 0xFFFF))
                    throw Damaged();
                _state = State.Stored;
                break;
            case 1:
                (_literals, _distances) = (FixedLiterals, FixedDistances);
                _state = State.Codes;
                break;
            case 2:
                ReadTables();
                _state = State.Codes;
                break;
            default:
                throw Damaged();
        }
    }

    private void CopyStored()
    {
        var room = Math.Min(_stored, Window - LongestMatch - _end);
        for (var i = 0; i < room; i++)
            _window[_end++] = (byte)input.Bits(8);
        _stored -= room;
        if (_stored == 0)
            _state = State.Header;
    }

    /// <summary>Decodes until the block ends or the window is full; true when it ended.</summary>
    private bool Decode()
    {
        var window = _window;
        var end = _end;
        while (end < Window - LongestMatch)
        {
            var symbol = input.Symbol(_literals);
            if (symbol < 256)
            {
                window[end++] = (byte)symbol;
                continue;
            }
            if (symbol == 256)
            {
                _end = end;
                return true;
            }
            symbol -= 257;
            if (symbol >= LengthBase.Length)
                throw Damaged();
            var length = LengthBase[symbol] + (int)input.Bits(LengthExtra[symbol]);
            var code = input.Symbol(_distances);
            if (code >= DistanceBase.Length)
                throw Damaged();
            var distance = DistanceBase[code] + (int)input.Bits(DistanceExtra[code]);
            if (distance > end)
                throw Damaged();
            if (distance >= length)
            {
                Buffer.BlockCopy(window, end - distance, window, end, length);
                end += length;
            }
            else
            {
                for (var i = 0; i < length; i++, end++)
                    window[end] = window[end - distance];
            }
        }
        _end = end;
        return false;
    }

    private void ReadTables()
    {
        var literals = (int)input.Bits(5) + 257;
        var distances = (int)input.Bits(5) + 1;
        var codes = (int)input.Bits(4) + 4;
        Span<byte> lengths = stackalloc byte[320];
        lengths.Clear();
        for (var i = 0; i < codes; i++)
            lengths[CodeOrder[i]] = (byte)input.Bits(3);
        var table = CodeTable.Of(lengths[..19]);
        lengths.Clear();
        for (var i = 0; i < literals + distances;)
        {
            var symbol = input.Symbol(table);
            if (symbol < 16)
            {
                lengths[i++] = (byte)symbol;
                continue;
            }
            var (repeated, times) = symbol switch
            {
                16 when i > 0 => (lengths[i - 1], 3 + (int)input.Bits(2)),
                17 => ((byte)0, 3 + (int)input.Bits(3)),
                18 => ((byte)0, 11 + (int)input.Bits(7)),
                _ => throw Damaged(),
            };
            if (i + times > literals + distances)
                throw Damaged();
            lengths.Slice(i, times).Fill(repeated);
            i += times;
        }
        _literals = CodeTable.Of(lengths[..literals]);
        _distances = CodeTable.Of(lengths.Slice(literals, distances));
    }

    private static byte[] FixedLengths()
    {
        var lengths = new byte[288];
        for (var i = 0; i < lengths.Length; i++)
            lengths[i] = (byte)(i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
        return lengths;
    }

    private static InvalidDataException Damaged() => new("The packed data are damaged.");
}
