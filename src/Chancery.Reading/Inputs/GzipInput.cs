using System.IO.Compression;

namespace Chancery.Reading.Inputs;

/// <summary>Unpacks gzip data, watching how much comes out of how little; damage and bombs become named problems.</summary>
internal sealed class GzipInput : Stream
{
    // The runtime takes data that breaks off for data that ends unless it is told otherwise before it first unpacks anything. Our programs say so in
    // their configuration; this is for whoever uses the library in another one.
    static GzipInput() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", isEnabled: true);

    private readonly CountingStream _packed;
    private readonly GZipStream _unpacked;
    private readonly ReadLimits _limits;
    private long _produced;

    public GzipInput(Stream input, ReadLimits limits)
    {
        _limits = limits;
        _packed = new CountingStream(input);
        _unpacked = new GZipStream(_packed, CompressionMode.Decompress);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _produced; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = _unpacked.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new InputRefusedException(ProblemCodes.DamagedGzip, "the gzip data breaks off or is damaged; fetch or pack the file again");
        }
        _produced += read;
        if (_produced > _limits.PageBytes && _produced / Math.Max(_packed.Count, 1) > _limits.GzipRatio)
        {
            throw new InputRefusedException(
                ProblemCodes.GzipBomb,
                $"the gzip data unpacks to more than {_limits.GzipRatio} times its size, which no news does; it was left after {_produced / (1024 * 1024)} MB");
        }
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _unpacked.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Counts what is read through it.</summary>
    private sealed class CountingStream(Stream input) : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = input.Read(buffer);
            Count += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
