using Chancery.Coding.Evaluation;

namespace Chancery.Coding.Tests.Corpus;

/// <summary>The annotated dispatches of the project.</summary>
internal static class Dispatches
{
    /// <summary>The names, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.GetFiles(Path.Combine(Checkout.Root, "corpus", "dispatches"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>One dispatch.</summary>
    public static GoldArticle Read(string id) => GoldArticle.Parse(File.ReadAllBytes(Path.Combine(Checkout.Root, "corpus", "dispatches", id + ".json")));

    /// <summary>The rows of a table of the corpus without comments and header, cell by cell.</summary>
    public static IReadOnlyList<string[]> Table(string name) =>
        [.. File.ReadLines(Path.Combine(Checkout.Root, "corpus", name)).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'))];

    /// <summary>The types and modes of the lexicon's ontology, "SANCTION withdraw"; "SANCTION " is the type without a mode.</summary>
    public static IReadOnlySet<string> TypesAndModes { get; } =
        File.ReadLines(Checkout.Lexicon("ontology.tsv")).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).Select(cells => $"{cells[0]} {cells[1]}").ToHashSet(StringComparer.Ordinal);
}
