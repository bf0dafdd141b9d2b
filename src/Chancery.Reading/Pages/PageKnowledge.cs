using Chancery.Reading.Knowledge;
using Tomlyn;
using Tomlyn.Model;

namespace Chancery.Reading.Pages;

/// <summary>How news pages are built and what stands on them besides the report (<c>lexicon/pages.toml</c>). Immutable.</summary>
internal sealed class PageKnowledge
{
    private PageKnowledge(TomlTable tables, string path)
    {
        Names = new NameKnowledge(key => List(tables, path, "names", key));
        Lines = new LineKnowledge(key => List(tables, path, "lines", key));
        BylineOpenings = List(tables, path, "byline", "openings");
        BioOpenings = List(tables, path, "byline", "bios");
        BylineExtras = Set(tables, path, "byline", "extras");
        Months = Numbered([.. List(tables, path, "dates", "months").Zip(List(tables, path, "dates", "months_elsewhere"), (ours, others) => ours + "|" + others)]);
        Weekdays = Numbered(List(tables, path, "dates", "weekdays"));
        PublishedLabels = Set(tables, path, "dates", "published");
        UpdatedLabels = Set(tables, path, "dates", "updated");
        ClockWords = Set(tables, path, "dates", "clock");
        SkippedTags = Set(tables, path, "tags", "skipped");
        FurnitureTags = Set(tables, path, "tags", "furniture");
        CaptionTags = Set(tables, path, "tags", "caption");
        MetadataTags = Set(tables, path, "tags", "metadata");
        BlockTags = Set(tables, path, "tags", "block");
        FurnitureRoles = Set(tables, path, "tags", "roles");
        TitleNames = List(tables, path, "metadata", "title");
        SiteNames = List(tables, path, "metadata", "site");
        AuthorNames = List(tables, path, "metadata", "author");
        PublishedNames = List(tables, path, "metadata", "published");
        AddressNames = List(tables, path, "metadata", "address");
        LanguageNames = List(tables, path, "metadata", "language");
        ArticleTypes = Set(tables, path, "metadata", "article_types");
        SectionNames = List(tables, path, "metadata", "section");
        TagNames = List(tables, path, "metadata", "tags");
        PageTypeNames = List(tables, path, "metadata", "page_type");
        TierNames = List(tables, path, "metadata", "tier");
        LockedTiers = Set(tables, path, "metadata", "locked_tiers");
        LiveTypes = Set(tables, path, "metadata", "live_types");
        GalleryTypes = Set(tables, path, "metadata", "gallery_types");
        VideoTypes = Set(tables, path, "metadata", "video_types");
        AuthorPaths = List(tables, path, "byline", "paths");
        NoAuthors = Set(tables, path, "byline", "nobody");
        TitleDividers = List(tables, path, "metadata", "title_dividers");
        DatelineLabels = Set(tables, path, "dateline", "labels");
        OutletWords = Set(tables, path, "dateline", "outlet_words");
        DatelineJoiners = Set(tables, path, "dateline", "joiners");
        DatelineCredits = List(tables, path, "dateline", "credits");
    }

    public NameKnowledge Names { get; }

    public LineKnowledge Lines { get; }

    public string[] BylineOpenings { get; }

    public string[] BioOpenings { get; }

    public HashSet<string> BylineExtras { get; }

    /// <summary>"march" and "mar" → 3.</summary>
    public Dictionary<string, int> Months { get; }

    /// <summary>"monday" and "mon" → 1.</summary>
    public Dictionary<string, int> Weekdays { get; }

    public HashSet<string> PublishedLabels { get; }

    public HashSet<string> UpdatedLabels { get; }

    public HashSet<string> ClockWords { get; }

    public HashSet<string> SkippedTags { get; }

    public HashSet<string> FurnitureTags { get; }

    public HashSet<string> CaptionTags { get; }

    public HashSet<string> MetadataTags { get; }

    public HashSet<string> BlockTags { get; }

    public HashSet<string> FurnitureRoles { get; }

    public string[] TitleNames { get; }

    public string[] SiteNames { get; }

    public string[] AuthorNames { get; }

    public string[] PublishedNames { get; }

    public string[] AddressNames { get; }

    public string[] LanguageNames { get; }

    public HashSet<string> ArticleTypes { get; }

    public string[] SectionNames { get; }

    public string[] TagNames { get; }

    public string[] PageTypeNames { get; }

    public string[] TierNames { get; }

    public HashSet<string> LockedTiers { get; }

    public HashSet<string> LiveTypes { get; }

    public HashSet<string> GalleryTypes { get; }

    public HashSet<string> VideoTypes { get; }

    /// <summary>Parts of addresses of pages about authors.</summary>
    public string[] AuthorPaths { get; }

    /// <summary>What stands for an author where there is none: "admin".</summary>
    public HashSet<string> NoAuthors { get; }

    public string[] TitleDividers { get; }

    public HashSet<string> DatelineLabels { get; }

    public HashSet<string> DatelineJoiners { get; }

    public HashSet<string> OutletWords { get; }

    public string[] DatelineCredits { get; }

    /// <exception cref="LexiconException">The file is not TOML or lacks a list; the message names the file and what is missing.</exception>
    public static PageKnowledge Load(string path)
    {
        try
        {
            var tables = TomlSerializer.Deserialize<TomlTable>(File.ReadAllText(path)) ?? [];
            return new PageKnowledge(tables, path);
        }
        catch (TomlException wrong)
        {
            throw new LexiconException(path, wrong.Line ?? 1, wrong.Message);
        }
    }

    private static string[] List(TomlTable tables, string path, string table, string key)
    {
        if (!tables.TryGetValue(table, out var found) || found is not TomlTable entries || !entries.TryGetValue(key, out var list)
            || list is not TomlArray array)
            throw new LexiconException(path, 1, $"The list {key} of the table [{table}] is missing.");
        var strings = new string[array.Count];
        for (var i = 0; i < strings.Length; i++)
            strings[i] = array[i] as string is { Length: > 0 } text ? text
                : throw new LexiconException(path, 1, $"Item {i + 1} of the list {key} of the table [{table}] is not a text, or is empty.");
        // An empty list of names would match nothing and hide a slip of the editor.
        return strings.Length > 0 ? strings : throw new LexiconException(path, 1, $"The list {key} of the table [{table}] is empty.");
    }

    private static HashSet<string> Set(TomlTable tables, string path, string table, string key) =>
        new(List(tables, path, table, key), StringComparer.Ordinal);

    private static Dictionary<string, int> Numbered(string[] names)
    {
        var numbered = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
            foreach (var name in names[i].Split('|'))
                numbered.TryAdd(name, i + 1);
        return numbered;
    }
}
