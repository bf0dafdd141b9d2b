namespace Chancery.Reading;

/// <summary>What the input or the caller says of an article, over whatever the page says of itself.</summary>
internal sealed record GivenFacts
{
    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    public static GivenFacts Of(ReadOptions options) => new() { Outlet = options.Outlet, Published = options.Published };
}
