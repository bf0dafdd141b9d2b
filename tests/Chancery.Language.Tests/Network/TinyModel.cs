using System.Globalization;
using Chancery.Language.Conllu;
using Chancery.Language.Model;

namespace Chancery.Language.Tests.Network;

/// <summary>The tiny network that <c>chancery-train fixture</c> made, its sentences, and what the trainer computed for them.</summary>
internal static class TinyModel
{
    public static string SinglePrecision => File("tiny.model");

    public static string Rounded => File("tiny-rounded.model");

    public static IReadOnlyList<ConlluSentence> Sentences { get; } = Read();

    /// <summary>The numbers of one output: word by word, sentence by sentence.</summary>
    public static IEnumerable<(int Sentence, int Word, float[] Numbers)> Expected(string output) =>
        from line in System.IO.File.ReadLines(File("tiny.expected.tsv"))
        let columns = line.Split('\t')
        where columns[0] == output
        select (Number(columns[1]), Number(columns[2]), columns[3].Split(' ').Select(number => float.Parse(number, CultureInfo.InvariantCulture)).ToArray());

    public static LanguageModel Load(string file) => ModelFile.Load(file);

    private static string File(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    private static ConlluSentence[] Read()
    {
        using var reader = new StreamReader(File("sentences.conllu"));
        return [.. ConlluReader.Read(reader, "sentences.conllu")];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
