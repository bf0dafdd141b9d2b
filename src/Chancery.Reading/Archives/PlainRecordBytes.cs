namespace Chancery.Reading.Archives;

/// <summary>An archive of records that is not packed.</summary>
internal sealed class PlainRecordBytes(Stream stream) : RecordBytes
{
    private long _offset;

    public override long Offset => _offset;

    protected override int Read(Span<byte> buffer)
    {
        var read = stream.Read(buffer);
        _offset += read;
        return read;
    }

    // The next record is looked for line by line.
    protected override bool Skip() => true;
}
