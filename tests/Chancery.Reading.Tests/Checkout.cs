namespace Chancery.Reading.Tests;

/// <summary>Where the files of the project lie, and one reader for all tests.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    public static string Lexicon => Path.Combine(Root, "lexicon");

    public static ArticleReader Reader { get; } = ArticleReader.Load(Lexicon);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chancery.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests must run inside a checkout of the project");
    }
}
