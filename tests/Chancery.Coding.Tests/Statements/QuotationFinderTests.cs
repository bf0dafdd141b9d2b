using Chancery.Coding.Statements.Quotations;
using CsCheck;

namespace Chancery.Coding.Tests.Statements;

public sealed class QuotationFinderTests
{
    private static readonly string[] Pieces = ["“", "”", "\"", "'", "’", "‘", "«", "»", "„", "a", "s", " ", ".", "\n\n", "Bc"];

    private static string[] Quoted(string text) => [.. QuotationFinder.Find(text).Select(q => string.Join("|", q.Segments.Select(s => s.In(text))))];

    [Theory]
    [InlineData("He said: “We go.” Then he went.", "We go.")]
    [InlineData("He said: \"We go.\" Then he went.", "We go.")]
    [InlineData("He said: «We go.» Then he went.", "We go.")]
    [InlineData("He said: „We go.“ Then he went.", "We go.")]
    [InlineData("He said: »We go.« Then he went.", "We go.")]
    [InlineData("He said: ‘We go.’ Then he went.", "We go.")]
    [InlineData("He said: 'We go.' Then he went.", "We go.")]
    public void Words_between_marks_of_any_printing_house_are_found(string text, string quoted) => Assert.Equal([quoted], Quoted(text));

    [Theory]
    [InlineData("Armenia’s army and the officials’ demands of the ’90s.")]
    [InlineData("Armenia's army and the officials' demands of the '90s.")]
    [InlineData("It didn't move.")]
    public void Apostrophes_are_no_quotations(string text) => Assert.Empty(Quoted(text));

    [Fact]
    public void A_possessive_inside_single_marks_does_not_close_them() =>
        Assert.Equal(["The officials’ demands are known,"], Quoted("‘The officials’ demands are known,’ he said."));

    [Fact]
    public void A_quotation_inside_another_lies_deeper()
    {
        var found = QuotationFinder.Find("“He told me ‘never again’ at the door,” she said.");
        Assert.Equal([0, 1], found.Select(q => q.Depth));
    }

    [Fact]
    public void A_quotation_goes_on_in_the_next_paragraph_that_opens_with_the_mark() =>
        Assert.Equal(["We begin.|We end."], Quoted("He said: “We begin.\n\n“We end.” Nobody clapped."));

    [Fact]
    public void A_quotation_may_run_over_three_paragraphs() =>
        Assert.Equal(["One.|Two.|Three."], Quoted("“One.\n\n“Two.\n\n“Three.” Nobody clapped."));

    [Fact]
    public void A_mark_that_nothing_closes_quotes_nothing() => Assert.Empty(Quoted("He called it “a mistake and left.\n\nThe rain went on."));

    [Fact]
    public void A_straight_mark_left_open_does_not_turn_the_next_ones_inside_out() =>
        Assert.Equal(["two words"], Quoted("He \"never finished and then said \"two words\" more."));

    [Fact]
    public void An_inch_mark_opens_nothing() => Assert.Equal(["wide enough"], Quoted("A pipe of 5\" is \"wide enough\" here."));

    [Fact]
    public void Empty_marks_are_left_aside() => Assert.Empty(Quoted("He said “” and “ ”."));

    [Fact]
    public void Every_span_lies_in_the_text_and_quotations_never_cross() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat).Sample(text =>
        {
            var found = QuotationFinder.Find(text);
            foreach (var quotation in found)
            {
                Assert.All(quotation.Segments, s => Assert.True(s.Start >= 0 && s.Length > 0 && s.End <= text.Length && quotation.Span.Contains(s)));
                Assert.All(found, other => Assert.True(other == quotation || !other.Span.Overlaps(quotation.Span) || other.Span.Contains(quotation.Span) || quotation.Span.Contains(other.Span)));
            }
        });
}
