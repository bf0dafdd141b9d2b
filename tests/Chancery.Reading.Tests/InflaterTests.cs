using System.IO.Compression;
using Chancery.Reading.Archives;
using CsCheck;

namespace Chancery.Reading.Tests;

/// <summary>Our unpacker against the packer of .NET.</summary>
public sealed class InflaterTests
{
    [Fact]
    public void What_was_packed_comes_out_and_the_byte_after_it_is_the_next() => Gen.Select(Gen.Byte[0, 40].Array[0, 70_000], Gen.Enum<CompressionLevel>()).Sample(
        (bytes, level) =>
        {
            using var packed = new MemoryStream();
            using (var deflate = new DeflateStream(packed, level, leaveOpen: true))
                deflate.Write(bytes);
            packed.WriteByte(77);
            packed.WriteByte(78);
            packed.Position = 0;
            var input = new PackedInput(packed);
            var inflater = new Inflater(input);
            using var unpacked = new MemoryStream();
            var buffer = new byte[1000];
            int read;
            while ((read = inflater.Read(buffer)) > 0)
                unpacked.Write(buffer, 0, read);

            Assert.Equal(bytes, unpacked.ToArray());
            Assert.Equal(packed.Length - 2, input.Position);
            Assert.Equal((77, 78, -1), (input.Byte(), input.Byte(), input.Byte()));
        },
        iter: 60);

    [Fact]
    public void Arbitrary_bytes_are_unpacked_or_refused() => Gen.Byte.Array[0, 300].Sample(
        bytes =>
        {
            var inflater = new Inflater(new PackedInput(new MemoryStream(bytes)));
            var buffer = new byte[4096];
            try
            {
                while (inflater.Read(buffer) > 0)
                {
                }
            }
            catch (InvalidDataException)
            {
                return;
            }
        },
        iter: 20_000);
}
