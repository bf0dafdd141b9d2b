using Chancery.Reading.Dates;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Tests;

/// <summary>One reader for all tests: loading its knowledge once is enough.</summary>
internal static class Readers
{
    /// <summary>A reader with the project's own knowledge.</summary>
    public static ArticleReader Reader { get; } = ArticleReader.Load(Checkout.Lexicon());

    /// <summary>How days are read from words.</summary>
    public static DayText Days { get; } = new(PageKnowledge.Load(Checkout.Lexicon("pages.toml")).Months);
}
