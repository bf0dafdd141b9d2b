using Chancery.Coding.Json;

namespace Chancery.Ledger.Tests.Fakes;

/// <summary>Reports written by hand.</summary>
internal static class Reports
{
    public static readonly DateTimeOffset Monday = new(2031, 3, 3, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A report with one or no event over its first sentence.</summary>
    public static ReportJson Of(string id, string text, string? published = "2031-03-03", string? outlet = "The Quay", string[]? agencies = null, string? url = null, string title = "", params EventJson[] events) => new(
        new ArticleJson(id, url, outlet, title, published, published is null ? null : "given", "en", agencies ?? [], text), events, [], [], []);

    /// <summary>An event over words of a text.</summary>
    public static EventJson Event(string id, string type, string source, string target, string text, string? words = null, string? day = null, string factuality = "occurred", string? mode = null, string? saidBy = null,
        string? lastDay = null, PlaceJson? place = null)
    {
        var evidence = Words(text, words ?? text.Split('.')[0]);
        return new EventJson(id, type, mode, "", "130", -4.4, [], Codes(source), Codes(target), [], [], day, lastDay ?? day, null, place, factuality, saidBy, 0.9, evidence, "a test");
    }

    /// <summary>A standing over words of a text.</summary>
    public static StandingJson Standing(string org, string member, string status, string text, string? day = null, string factuality = "occurred") =>
        new(org, member, status, day, day, factuality, Words(text, text.Split('.')[0]));

    private static EvidenceJson Words(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"'{words}' does not stand in the text", nameof(words)) : new EvidenceJson(start, start + words.Length, words);
    }

    private static string[] Codes(string codes) => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
