using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Net;
using System.Text;
using Chancery.Reading.Carriers;
using Chancery.Reading.Dates;
using Chancery.Reading.Languages;
using Chancery.Reading.Pages;
using Chancery.Reading.Shaping;
using Chancery.Reading.Texts;

namespace Chancery.Reading;

/// <summary>Makes one article of one page or text: what it says of itself, what the input says of it, what its words show.</summary>
internal sealed class ArticleMaker
{
    // What stands before a barrier is a few paragraphs; pages that are marked as locked and hold more than that hold the report.
    private const int MostOfTeaser = 300;

    // A feed gives the whole report or some words of it.
    private const int LeastOfReport = 80;

    private static readonly SearchValues<string> References =
        SearchValues.Create(["&amp;", "&quot;", "&nbsp;", "&#", "&rsquo;", "&ldquo;", "&lt;"], StringComparison.Ordinal);

    private readonly ReadingKnowledge _knowledge;
    private readonly ReportShaper _shaper;
    private readonly PageReader _pages;
    private readonly CarrierFinder _carriers;
    private readonly LanguageIdentifier _languages;

    public ArticleMaker(ReadingKnowledge knowledge)
    {
        _knowledge = knowledge;
        _shaper = new ReportShaper(knowledge.Pages, knowledge.Outlets);
        _pages = new PageReader(knowledge.Pages, _shaper);
        _carriers = new CarrierFinder(knowledge.Carriers, new CarrierNames(knowledge.Outlets, knowledge.Languages, knowledge.Pages));
        Days = new DayText(knowledge.Pages.Months);
        _languages = new LanguageIdentifier(knowledge.Scripts, knowledge.FunctionWords);
    }

    /// <summary>How days are read from words.</summary>
    public DayText Days { get; }

    /// <exception cref="Inputs.InputRefusedException">The page passes a bound.</exception>
    public ReadResult FromPage(string input, string markup, GivenFacts given, ReadOptions options)
    {
        var (facts, report) = _pages.Read(markup, given.Url, options.Limits);
        // A page is full of words; one without a sentence among them has no report. A text is taken at its word.
        return Make(input, facts, report.ProseWords > 0 ? report : new ShapedReport(), given, options);
    }

    /// <summary>An article from plain text.</summary>
    public ReadResult FromText(string input, string text, GivenFacts given, ReadOptions options) =>
        Make(input, new PageFacts(), _shaper.Shape(TextBlocks.Of(Plain(text)), given.Title), given, options);

    // Texts that were cut out of pages often keep the pages' way of writing "&" and quotation marks.
    private static string Plain(string text) => text.AsSpan().ContainsAny(References) ? WebUtility.HtmlDecode(text) : text;

    private ReadResult Make(string input, PageFacts facts, ShapedReport report, GivenFacts given, ReadOptions options)
    {
        var text = string.Join("\n\n", report.Paragraphs);
        if (text.Length == 0)
            return ReadResult.Failed(input, ProblemCodes.NoArticle,
                "no report was found on the page: it may be an index, a gallery or a notice; pass the page of one article, or its text");
        var language = _languages.Identify(text, facts.Language);
        if (options.Languages.Count > 0 && language != LanguageIdentifier.Undetermined && !options.Languages.Contains(language))
        {
            var coded = string.Join(" or ", options.Languages.Select(_knowledge.Languages.Of));
            return ReadResult.Failed(input, ProblemCodes.LanguageNotCoded,
                $"the text is in {_knowledge.Languages.Of(language)} ({language}), which is not coded yet; pass a report in {coded}");
        }
        var url = given.Url ?? facts.Url;
        var outlet = given.Outlet ?? OutletOf(facts, report, url, given.Collection);
        var title = given.Title ?? facts.Title ?? report.Headline ?? "";
        var (published, basis) = DayOf(facts, report, given);
        return ReadResult.Of(input, new Article
        {
            Id = given.Id ?? IdOf(outlet, title, text),
            Url = url,
            Outlet = outlet,
            Title = title,
            Byline = facts.Byline ?? report.About.Byline ?? given.Byline,
            Dateline = report.Dateline?.Text,
            Published = published,
            PublishedBasis = basis,
            Language = language,
            Kind = KindOf(facts, report, given),
            Section = facts.Section,
            Tags = facts.Tags.Count > 0 ? facts.Tags : given.Tags,
            Agencies = ChainOf(text, report, facts.Byline ?? report.About.Byline, outlet),
            Text = text,
        });
    }

    // A name that the register knows is given in the register's form, so that one outlet has one name.
    private string? OutletOf(PageFacts facts, ShapedReport report, string? url, string? collection)
    {
        if (facts.SiteName is not null && _knowledge.Outlets.TryFind(facts.SiteName, out var named))
            return named.Name;
        var host = Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : null;
        if (_knowledge.Outlets.TryFindByHost(host, out var hosted))
            return hosted.Name;
        // Without a word of the page's own, the last that the dateline credits is whose report it is: "ASUNCION, July 4 (Prensa del Sur) - ".
        return facts.SiteName ?? report.Dateline?.Outlet ?? report.About.Outlet ?? (report.Dateline is { Credits: [.., var last] } ? last : null) ?? collection
            ?? (host?.StartsWith("www.", StringComparison.OrdinalIgnoreCase) == true ? host[4..] : host);
    }

    private static ArticleKind KindOf(PageFacts facts, ShapedReport report, GivenFacts given)
    {
        if (facts.Kind == ArticleKind.Teaser && report.Words > MostOfTeaser)
            return ArticleKind.Article;
        var isCut = given.MayBeTeaser && (report.Words < LeastOfReport || report.Paragraphs[^1].AsSpan().TrimEnd(" ])").EndsWith("…") || report.Paragraphs[^1].AsSpan().TrimEnd(" ])").EndsWith("..."));
        return isCut && facts.Kind == ArticleKind.Article ? ArticleKind.Teaser : facts.Kind;
    }

    private (DateOnly? Day, string? Basis) DayOf(PageFacts facts, ShapedReport report, GivenFacts given)
    {
        if (given.Published is not null)
            return (given.Published, given.PublishedBasis);
        if (facts.Published is not null && facts.PublishedBasis?.StartsWith("url", StringComparison.Ordinal) == false)
            return (facts.Published, facts.PublishedBasis);
        if (report.About.DateLine is { } line)
            return (line.Day, "text: " + line.Words);
        if (report.Dateline?.Day is { } day)
            return (day, "text: " + report.Dateline.Text);
        if (facts.PrintedDay is { } beside)
            return (beside.Day, "text: " + beside.Words);
        if (facts.Published is null && given.PrintedDay is { Length: < 200 } printed && Feeds.FeedDay.Parse(printed, Days) is { } sent)
            return (sent, "text: " + Shaping.CleanText.Of(printed));
        return (facts.Published, facts.PublishedBasis);
    }

    private List<string> ChainOf(string text, ShapedReport report, string? byline, string? outlet)
    {
        var mentions = _carriers.Find(text);
        mentions.AddRange((report.Dateline?.Credits ?? []).Concat(report.Sources.SelectMany(Parts)).Select(Credit));
        // A byline names a carrier when it is one: "AFP", "Reuters, Ani Grigoryan".
        mentions.AddRange(Parts(byline ?? "").Where(name => _knowledge.Outlets.TryFind(name, out _)).Select(Credit));
        return CarrierChain.Of(mentions, outlet is not null && _knowledge.Outlets.TryFind(outlet, out var known) ? known.Name : outlet);
    }

    private static string[] Parts(string names) =>
        names.Split([',', '/', '|', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private CarrierMention Credit(string name) =>
        new(name, _knowledge.Outlets.TryFind(name, out var known) ? known.Name : name, CarrierRole.Credited, int.MaxValue, -1);

    /// <summary>The same for the same outlet, headline and text in every run and on every machine (XXH128 of their UTF-8, in hexadecimal).</summary>
    private static string IdOf(string? outlet, string title, string text)
    {
        var hash = new XxHash128();
        foreach (var part in (ReadOnlySpan<string>)[outlet ?? "", title, text])
        {
            hash.Append(Encoding.UTF8.GetBytes(part));
            hash.Append([0]);
        }
        return hash.GetCurrentHashAsUInt128().ToString("x32", CultureInfo.InvariantCulture);
    }
}
