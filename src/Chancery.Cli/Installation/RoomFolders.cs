namespace Chancery.Cli.Installation;

/// <summary>Where the data of the rooms lie.</summary>
/// <param name="Lexicon">Folder of the lexicon.</param>
/// <param name="Models">Folder of the trained models.</param>
/// <param name="Overlay">A folder of the user's that is laid over the lexicon, or null.</param>
internal sealed record RoomFolders(string Lexicon, string Models, string? Overlay = null)
{
    /// <summary>The folders that come with the program, beside it.</summary>
    public static RoomFolders Installed { get; } = new(Path.Combine(AppContext.BaseDirectory, "lexicon"), Path.Combine(AppContext.BaseDirectory, "models"));
}
