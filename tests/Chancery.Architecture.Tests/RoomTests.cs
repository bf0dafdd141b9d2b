namespace Chancery.Architecture.Tests;

public class RoomTests
{
    // What belongs to a host and never to a library room.
    private static readonly string[] _hostOnly = ["Microsoft.AspNetCore", "Spectre.Console", "System.CommandLine", "NATS.", "OpenTelemetry", "System.Console", "Microsoft.Extensions.Hosting"];

    [Fact]
    public void No_room_refers_to_a_room_after_it()
    {
        foreach (var room in Room.All)
        {
            var known = room.Assemblies.Where(name => name.StartsWith("Chancery.", StringComparison.Ordinal) || name == "chancery");
            Assert.All(known.Concat(room.Projects), name => Assert.True(Room.MayKnow[room.Name].Contains(name), $"{room.Name} refers to {name}: a step against the arrow"));
        }
    }

    [Fact]
    public void Every_project_in_src_is_a_known_room() =>
        Assert.Equal(Directory.GetDirectories(Path.Combine(Checkout.Root, "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal), Room.MayKnow.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Libraries_refer_to_nothing_that_belongs_to_a_host() =>
        Assert.All(Room.Libraries, room => Assert.DoesNotContain(room.Assemblies, name => _hostOnly.Any(host => name.StartsWith(host, StringComparison.Ordinal))));

    [Fact]
    public void Libraries_never_touch_the_console() => Assert.All(Room.Libraries, room => Assert.DoesNotContain("System.Console", room.Types));

    [Fact]
    public void Coding_touches_no_file_outside_of_loading_its_lexicon()
    {
        var coding = Directory.GetFiles(Path.Combine(Checkout.Root, "src", "Chancery.Coding"), "*Stage.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(coding);
        Assert.All(coding, file => Assert.DoesNotContain("File.", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Actors")]
    [InlineData("Times")]
    [InlineData("Places")]
    [InlineData("Factuality")]
    [InlineData("Events")]
    [InlineData("Statements")]
    [InlineData("Standings")]
    public void Every_step_of_coding_is_a_folder(string step) =>
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(Checkout.Root, "src", "Chancery.Coding", step), "*.cs"));
}
