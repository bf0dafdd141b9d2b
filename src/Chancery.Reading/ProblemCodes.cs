namespace Chancery.Reading;

/// <summary>The stable short names of what can be wrong with an input (<see cref="ReadProblem.Code"/>); scripts may rely on them.</summary>
public static class ProblemCodes
{
    /// <summary>There is no such file or folder.</summary>
    public const string NotFound = "not-found";

    /// <summary>The file or folder is there but cannot be opened or read.</summary>
    public const string NotReadable = "not-readable";

    /// <summary>The folder holds no file of a known kind.</summary>
    public const string NoInput = "no-input";

    /// <summary>Nothing in it, or white space only.</summary>
    public const string EmptyInput = "empty-input";

    /// <summary>An image, an archive, a program: not text, whatever its name.</summary>
    public const string NotText = "not-text";

    /// <summary>More bytes than a page may have.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The gzip data breaks off or is damaged.</summary>
    public const string DamagedGzip = "damaged-gzip";

    /// <summary>A small gzip file that unpacks to something out of all proportion.</summary>
    public const string GzipBomb = "gzip-bomb";

    /// <summary>Markup made to exhaust a parser: too deep, too many elements or attributes.</summary>
    public const string HostileMarkup = "hostile-markup";

    /// <summary>Reading the page took longer than a page may take.</summary>
    public const string TooSlow = "too-slow";

    /// <summary>The page defeated the parser; a defect to report.</summary>
    public const string ParserFailed = "parser-failed";

    /// <summary>A line of a JSON-lines file is not a JSON object.</summary>
    public const string NotJson = "not-json";

    /// <summary>A line's JSON object lacks a field or holds one of the wrong kind.</summary>
    public const string BadField = "bad-field";

    /// <summary>A line of a JSON-lines file has more bytes than a line may have.</summary>
    public const string LineTooLong = "line-too-long";

    /// <summary>The page was read but holds no report: an index, a gallery, a notice.</summary>
    public const string NoArticle = "no-article";

    /// <summary>The text is in a language that is not coded.</summary>
    public const string LanguageNotCoded = "language-not-coded";

    /// <summary>The address is private, local or not of the web, and strangers' links must not reach it.</summary>
    public const string AddressRefused = "address-refused";

    /// <summary>The site's robots.txt does not let the address be fetched.</summary>
    public const string RobotsRefused = "robots-refused";

    /// <summary>There was no whole answer: no such name, no connection, a bad certificate, an answer that broke off.</summary>
    public const string FetchFailed = "fetch-failed";

    /// <summary>The answer took longer than an answer may take.</summary>
    public const string FetchTooSlow = "fetch-too-slow";

    /// <summary>The server sent on too often, perhaps in a circle.</summary>
    public const string TooManyRedirects = "too-many-redirects";

    /// <summary>The server answered with a refusal or a failure.</summary>
    public const string HttpStatus = "http-status";

    /// <summary>It is no feed, sitemap or list of feeds, or one that is broken beyond reading.</summary>
    public const string NotAFeed = "not-a-feed";

    /// <summary>An archive, or a record of it, is damaged; the others are read.</summary>
    public const string DamagedRecord = "damaged-record";

    /// <summary>An archive is of a kind that is not read, or holds nothing to read.</summary>
    public const string NoRecords = "no-records";
}
