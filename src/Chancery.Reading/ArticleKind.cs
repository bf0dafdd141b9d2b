namespace Chancery.Reading;

/// <summary>What a page with a report on it is.</summary>
public enum ArticleKind
{
    /// <summary>A report, whole.</summary>
    Article,

    /// <summary>A running account of many entries.</summary>
    LiveBlog,

    /// <summary>Pictures with little text.</summary>
    Gallery,

    /// <summary>A film with little text.</summary>
    Video,

    /// <summary>The beginning of a report; the rest is for subscribers, or stands elsewhere.</summary>
    Teaser,
}
