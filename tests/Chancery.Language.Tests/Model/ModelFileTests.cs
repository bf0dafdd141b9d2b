using System.IO.Compression;
using System.Text;
using Chancery.Language.Model;
using Chancery.Language.Tests.Network;

namespace Chancery.Language.Tests.Model;

public sealed class ModelFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"chancery-{Guid.NewGuid():N}.model");

    public ModelFileTests() => File.Copy(TinyModel.Rounded, _path);

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_whole_file_is_read() => Assert.Equal(ModelManifest.CurrentFormat, ModelFile.Load(_path).Manifest.Format);

    [Fact]
    public void A_cut_file_is_refused_by_name()
    {
        using (var file = File.OpenWrite(_path)) file.SetLength(file.Length / 2);
        AssertRefused("damaged");
    }

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        var bytes = File.ReadAllBytes(_path);
        bytes[bytes.Length / 3] ^= 0x10;
        File.WriteAllBytes(_path, bytes);
        AssertRefused("damaged");
    }

    [Fact]
    public void What_is_no_archive_is_refused()
    {
        File.WriteAllText(_path, "version https://git-lfs.github.com/spec/v1");
        AssertRefused("damaged");
    }

    [Fact]
    public void A_missing_part_is_named()
    {
        using (var archive = ZipFile.Open(_path, ZipArchiveMode.Update)) archive.GetEntry("network.onnx")!.Delete();
        AssertRefused("network.onnx is missing");
    }

    [Fact]
    public void Another_format_is_refused_with_both_numbers()
    {
        using (var archive = ZipFile.Open(_path, ZipArchiveMode.Update))
        {
            archive.GetEntry(ModelFile.ManifestEntry)!.Delete();
            using var stream = archive.CreateEntry(ModelFile.ManifestEntry).Open();
            stream.Write(Encoding.UTF8.GetBytes("""{"format": 99}"""));
        }
        AssertRefused("format 99", "format 2");
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var problem = Assert.Throws<FileNotFoundException>(() => ModelFile.Load(_path + ".none"));
        Assert.Contains(_path + ".none", problem.Message, StringComparison.Ordinal);
    }

    private void AssertRefused(params string[] parts)
    {
        var problem = Assert.Throws<InvalidDataException>(() => ModelFile.Load(_path));
        Assert.Contains(_path, problem.Message, StringComparison.Ordinal);
        Assert.Contains("train/README.md", problem.Message, StringComparison.Ordinal);
        foreach (var part in parts) Assert.Contains(part, problem.Message, StringComparison.Ordinal);
    }
}
