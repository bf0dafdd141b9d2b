using System.IO.Compression;

namespace Chancery.Reading.Inputs;

/// <summary>Unpacks gzip data, watching how much comes out of how little; damage and bombs become named problems.</summary>
internal sealed class GzipInput : Stream
{
    // The runtime takes data that breaks off for data that ends unless it is told otherwise before it first unpacks anything. Our programs say so in
    // their configuration; this is for whoever uses the library in another one.
    static GzipInput() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", isEnabled: true);

    private readonly CountingStream packed;
    private readonly GZipStream unpacked;
    private readonly ReadLimits limits;
    private long produced;

    public GzipInput(Stream input, ReadLimits limits)
    {
        this.limits = limits;
        packed = new CountingStream(input);
        unpacked = new GZipStream(packed, CompressionMode.Decompress);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => produced; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = unpacked.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new InputRefusedException(ProblemCodes.DamagedGzip, "the gzip data breaks off or is damaged; fetch or pack the file again");
        }
        produced += read;
        if (produced > limits.PageBytes && produced / Math.Max(packed.Count, 1) > limits.GzipRatio)
        {
            throw new InputRefusedException(
                ProblemCodes.GzipBomb, $"the gzip data unpacks to more than {limits.GzipRatio} times its size, which no news does; it was left alone after {produced / (1024 * 1024)} MB");
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
            unpacked.Dispose();
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
