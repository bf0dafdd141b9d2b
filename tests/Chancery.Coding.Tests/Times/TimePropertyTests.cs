using CsCheck;

namespace Chancery.Coding.Tests.Times;

public sealed class TimePropertyTests
{
    private static readonly string[] Pieces =
    [
        "last", "next", "this", "past", "the", "a", "of", "in", "on", "since", "until", "by", "before", "after", "from", "to", "between", "and", "-", "–", "/", ",", ".", "(", ")", "'s", "for", "every", "early", "late", "mid",
        "week", "weeks", "month", "months", "year", "years", "decade", "centuries", "day", "days", "hours", "night", "weekend", "quarter", "half", "end", "start", "ago", "later", "earlier", "within", "more than", "over",
        "Monday", "Tuesday", "Sunday", "Wed.", "May", "June", "February", "Sept.", "December", "spring", "winter", "1", "3", "5", "29", "30", "31", "5th", "0", "99", "1990s", "2000", "2024", "2022", "0001", "9999", "12345", "two", "twenty", "few", "first",
        "yesterday", "overnight", "the day before", "that November", "the same night", "Christmas Day", "9/11", "the Korean War", "2024-02-30", "31/12/9999", "met", "will", "he", "…", "’s", "\u0000", "🕊", "İ",
    ];

    private static readonly Gen<string> Expression = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 12].Select(words => string.Join(' ', words));

    private static readonly Gen<DateOnly> Day = Gen.OneOf(Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber), Gen.Int[0, 3].Select(i => new[] { DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29), new DateOnly(2024, 6, 5) }[i]));

    private static readonly Gen<string> Mutated =
        Gen.Select(Expression, Gen.Int[0, 40], Gen.Char).Select((text, at, c) => at < text.Length ? text[..at] + c + text[(at + 1)..] : text + c);

    [Fact]
    public void No_expression_ends_before_it_begins_or_throws() => Gen.Select(Gen.OneOf(Expression, Mutated), Day).Sample((text, day) => Check(text, day), iter: 100_000);

    [Fact]
    public void Every_mention_lies_inside_the_text_and_none_overlaps_another() => Expression.Sample(
        text =>
        {
            if (PlainText.Untagged(text) is not { Sentences.Count: > 0 } document) return;
            var last = 0;
            foreach (var mention in Drafts.Of(document, new DateOnly(2024, 6, 5)).Times.All)
            {
                Assert.InRange(mention.Span.Start, last, text.Length);
                Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
                last = mention.Span.End;
            }
        },
        iter: 2_000);

    private static void Check(string text, DateOnly day)
    {
        var document = PlainText.Untagged(text);
        foreach (var mention in Drafts.FindTimes(document, day))
            if (mention.Start > mention.End)
                Assert.Fail($"{mention.Why} ends on {mention.End} before it begins on {mention.Start}");
    }
}
