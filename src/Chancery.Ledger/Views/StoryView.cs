namespace Chancery.Ledger.Views;

/// <summary>All copies and rewrites of one report.</summary>
/// <param name="Id">Stable: it names the earliest page. Ids of articles and addresses of pages lead here too.</param>
/// <param name="Title">The earliest report's headline.</param>
/// <param name="Reports">How many articles.</param>
/// <param name="Outlets">How many outlets published them.</param>
/// <param name="KnownOutlets">How many of these stand in the register of outlets.</param>
/// <param name="Origins">Where the news begins, by the chains of carriers that the articles name.</param>
/// <param name="Articles">The articles, the earliest first.</param>
/// <param name="Events">What they tell.</param>
public sealed record StoryView(
    string Id, string Title, int Reports, int Outlets, int KnownOutlets, IReadOnlyList<StoryOrigin> Origins, IReadOnlyList<StoryPart> Articles, IReadOnlyList<RecordedEvent> Events);

/// <summary>An origin of a story.</summary>
/// <param name="Carrier">The agency or outlet with which the news began.</param>
/// <param name="Reports">How many articles go back to it.</param>
/// <param name="First">Day of the earliest of them, or null.</param>
public sealed record StoryOrigin(string Carrier, int Reports, string? First);

/// <summary>An article of a story.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="Version">Which version of its page, from 1.</param>
/// <param name="Url">Its address, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Published">When, or null.</param>
/// <param name="Chain">The carriers up to the outlet.</param>
/// <param name="Why">Why it belongs to the story; empty for the earliest.</param>
public sealed record StoryPart(string Id, int Version, string? Url, string? Outlet, string Title, string? Published, IReadOnlyList<string> Chain, string Why);
