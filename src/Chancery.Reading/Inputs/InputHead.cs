namespace Chancery.Reading.Inputs;

/// <summary>A stream whose first bytes can be looked at before it is read from its beginning.</summary>
internal sealed class InputHead : Stream
{
    private const int Size = 16 * 1024;

    private readonly Stream _input;
    private readonly byte[] _head;
    private readonly int _headLength;
    private int _position;

    public InputHead(Stream input)
    {
        _input = input;
        _head = new byte[Size];
        _headLength = _input.ReadAtLeast(_head, Size, throwOnEndOfStream: false);
    }

    /// <summary>The first 16 KB, or all when there is less.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _headLength);

    /// <summary>Whether <see cref="Head"/> is all there is.</summary>
    public bool IsAll => _headLength < Size;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_position >= _headLength)
            return _input.Read(buffer);
        var length = Math.Min(buffer.Length, _headLength - _position);
        _head.AsSpan(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
