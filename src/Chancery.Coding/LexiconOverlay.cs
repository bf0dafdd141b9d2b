namespace Chancery.Coding;

/// <summary>A lexicon with a folder of the user's laid over it.</summary>
/// <param name="lexicon">The lexicon's folder.</param>
/// <param name="overlay">The user's folder, with some of the same files, or null.</param>
internal sealed class LexiconOverlay(string lexicon, string? overlay)
{
    /// <summary>The file or folder of that name: the user's where there is one, else the lexicon's.</summary>
    public string Path(string name) => Beside(name) ?? System.IO.Path.Combine(lexicon, name);

    /// <summary>The user's file or folder of that name; null where there is none.</summary>
    public string? Beside(string name) => overlay is not null && System.IO.Path.Exists(System.IO.Path.Combine(overlay, name)) ? System.IO.Path.Combine(overlay, name) : null;
}
