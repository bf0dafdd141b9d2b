namespace Chancery.Reading.Inputs;

/// <summary>A stream whose first bytes can be looked at before it is read from its beginning.</summary>
internal sealed class InputHead : Stream
{
    private const int Size = 16 * 1024;

    private readonly Stream input;
    private readonly byte[] head;
    private readonly int headLength;
    private int position;

    public InputHead(Stream input)
    {
        this.input = input;
        head = new byte[Size];
        headLength = input.ReadAtLeast(head, Size, throwOnEndOfStream: false);
    }

    /// <summary>The first 16 KB, or all when there is less.</summary>
    public ReadOnlySpan<byte> Head => head.AsSpan(0, headLength);

    /// <summary>Whether <see cref="Head"/> is all there is.</summary>
    public bool IsAll => headLength < Size;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (position >= headLength)
            return input.Read(buffer);
        var length = Math.Min(buffer.Length, headLength - position);
        head.AsSpan(position, length).CopyTo(buffer);
        position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
