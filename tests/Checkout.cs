namespace Chancery.Tests;

/// <summary>Where the files of the project lie. Compiled into every test project.</summary>
internal static class Checkout
{
    /// <summary>The root of the checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below lexicon/.</summary>
    public static string Lexicon(params string[] parts) => Path.Combine([Root, "lexicon", .. parts]);

    /// <summary>A path below models/.</summary>
    public static string Models(params string[] parts) => Path.Combine([Root, "models", .. parts]);

    /// <summary>A path in the data that lies beside a checkout where it is there; tests that use it are skipped elsewhere.</summary>
    public static string Shared(params string[] parts) => Path.Combine([Root, "..", "shared", .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chancery.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside a checkout of the project.");
    }
}
