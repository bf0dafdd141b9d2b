using Chancery.Language.Conllu;

namespace Chancery.Train.Tokens;

/// <summary>The sentences of a treebank file.</summary>
internal static class Treebank
{
    public static List<ConlluSentence> Load(string folder, string name)
    {
        var path = Path.Combine(folder, name + ".conllu");
        using var reader = new StreamReader(path);
        return [.. ConlluReader.Read(reader, path)];
    }
}
