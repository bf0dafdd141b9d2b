using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Chancery.Architecture.Tests;

/// <summary>A room as built: which assemblies and types it refers to.</summary>
internal sealed class Room
{
    private Room(string name, string assembly)
    {
        Name = name;
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly)));
        var metadata = file.GetMetadataReader();
        Assemblies = [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).Order(StringComparer.Ordinal)];
        Types = [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
        Projects = [.. XDocument.Load(Path.Combine(Checkout.Root, "src", name, $"{name}.csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')))];
    }

    /// <summary>The rooms in the order in which data walks through them, each with the rooms it may know of.</summary>
    public static IReadOnlyDictionary<string, string[]> MayKnow { get; } = new Dictionary<string, string[]>
    {
        ["Chancery.Reading"] = [],
        ["Chancery.Language"] = [],
        ["Chancery.Coding"] = ["Chancery.Reading", "Chancery.Language"],
        ["Chancery.Ledger"] = ["Chancery.Reading", "Chancery.Language", "Chancery.Coding"],
        ["Chancery.Cli"] = ["Chancery.Reading", "Chancery.Language", "Chancery.Coding", "Chancery.Ledger"],
    };

    public static IReadOnlyList<Room> All { get; } =
        [.. MayKnow.Keys.Select(name => new Room(name, name == "Chancery.Cli" ? "chancery.dll" : $"{name}.dll"))];

    /// <summary>The rooms that are libraries.</summary>
    public static IEnumerable<Room> Libraries => All.Where(room => room.Name != "Chancery.Cli");

    public string Name { get; }

    public IReadOnlyList<string> Assemblies { get; }

    public HashSet<string> Types { get; }

    public IReadOnlyList<string> Projects { get; }
}
