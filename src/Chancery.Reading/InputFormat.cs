namespace Chancery.Reading;

/// <summary>What an input is made of.</summary>
public enum InputFormat
{
    /// <summary>Told by the file's name, and where that says nothing by the content.</summary>
    Auto,

    /// <summary>One web page.</summary>
    Html,

    /// <summary>One report as plain text, perhaps a saved page.</summary>
    Text,

    /// <summary>One JSON object a line: <c>{"id","text" or "html","title?","url?","outlet?","published?"}</c>, or other names for these.</summary>
    JsonLines,

    /// <summary>One JSON object, or a list of them, over many lines.</summary>
    Json,

    /// <summary>A table with a line of names, divided by commas or semicolons.</summary>
    Csv,

    /// <summary>A table with a line of names, divided by tabs.</summary>
    Tsv,

    /// <summary>RSS, Atom, JSON Feed or a sitemap: each entry with text is read. What it links to is not fetched.</summary>
    Feed,

    /// <summary>A crawl (WARC), packed or not.</summary>
    Warc,

    /// <summary>A ZIP archive of pages and crawls; WACZ is one.</summary>
    Zip,

    /// <summary>A tar archive of pages and crawls, packed or not.</summary>
    Tar,

    /// <summary>Letters in one file.</summary>
    Mbox,
}
