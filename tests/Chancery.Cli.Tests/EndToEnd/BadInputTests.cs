using System.IO.Compression;
using System.Text;
using Chancery.Cli.Tests.Fakes;

namespace Chancery.Cli.Tests.EndToEnd;

public sealed class BadInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chancery-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Each_bad_input_has_a_clear_line_and_the_good_ones_are_coded_or_kept()
    {
        var good = Write("good.txt", "Oslo, 4 March 2024 - Norway recalled its ambassador to Hungary on Monday after talks broke down.");
        var empty = Write("empty.txt", "");
        var picture = Write("picture.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]);
        var truncated = Write("truncated.txt.gz", Gzip(new string('a', 5000) + " and more")[..^12]);
        var lines = Write("lines.jsonl", "{\"id\":\"1\",\"text\":\"Norway recalled its ambassador to Hungary on Monday after talks broke down.\"}\nthis is no JSON\n");
        var armenian = Write("armenian.txt", "Հայաստանի վարչապետը երկուշաբթի օրը Մոսկվայում հանդիպել է Ռուսաստանի նախագահի հետ և քննարկել երկու երկրների հարաբերությունները։");
        var session = new Session { Rooms = RealRooms.OrSkip() };

        Assert.Equal(ExitCode.SomeFailed, await session.Run("code", empty, picture, truncated, lines, armenian, good, Path.Combine(_folder, "missing.txt")));

        Assert.Equal(3, session.Lines.Count);
        Assert.Equal(
            ["empty-input", "not-text", "damaged-gzip", "not-json", "language-not-coded", "not-found"],
            session.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[1]));
        Assert.Contains($"{lines}:2: ", session.Error, StringComparison.Ordinal);
    }

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
