using Chancery.Language.Tokens;
using CsCheck;

namespace Chancery.Language.Tests.Tokens;

public sealed class AtomScannerTests
{
    private static readonly WordList Words = new(new Dictionary<uint, WordEntry>
    {
        [AtomFacts.HashOf("com")] = new([], WordList.NameEnding),
        [AtomFacts.HashOf("am")] = new([], WordList.NameEnding),
        [AtomFacts.HashOf("pdf")] = new([], WordList.NameEnding),
    });

    [Theory]
    [InlineData("They left.", "They left .")]
    [InlineData("John's", "John ' s")]
    [InlineData("don't CAN’T isn`t", "do n't CA N’T is n`t")]
    [InlineData("in'tx n't", "in ' tx n ' t")]
    [InlineData("10,000km", "10 , 000 km")]
    [InlineData("well... no--never!!", "well ... no -- never !!")]
    [InlineData("((a))", "( ( a ) )")]
    [InlineData("café Pashinyan’s", "café Pashinyan ’ s")]
    [InlineData("see https://example.com/a_(b)?x=1#c).", "see https://example.com/a_(b)?x=1#c ) .")]
    [InlineData("(www.example.com), http://", "( www.example.com ) , http : / /")]
    [InlineData("<j.doe+x@mail.example.com>; a@b", "< j.doe+x@mail.example.com > ; a @ b")]
    [InlineData("News.am, Salon.com's annex_2.pdf and the end.Some", "News.am , Salon.com ' s annex_2.pdf and the end . Some")]
    [InlineData("yes 👍🏽 👩‍🚀🇦🇲🇬🇪", "yes 👍🏽 👩‍🚀 🇦🇲 🇬🇪")]
    public void Text_is_cut_wherever_a_token_may_begin(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Scan(text).Select(atom => atom.In(text).ToString())));

    [Fact]
    public void An_empty_line_parts_paragraphs_and_one_line_break_does_not()
    {
        const string text = "a\nb \r\n\t\r\nc";

        Assert.Equal([Gap.Paragraph, Gap.Line, Gap.Paragraph], Scan(text).Select(atom => atom.Before));
    }

    [Fact]
    public void A_soft_hyphen_parts_nothing() => Assert.Single(Scan("inter\u00ADnational"));

    [Fact]
    public void Atoms_are_ordered_and_hold_every_visible_character_whatever_the_text_is() =>
        Gen.Char.Array[0, 60].Select(characters => new string(characters)).Sample(text =>
        {
            var end = 0;
            foreach (var atom in Scan(text))
            {
                Assert.InRange(atom.Start, end, text.Length);
                Assert.InRange(atom.End, atom.Start + 1, text.Length);
                Assert.All(text[end..atom.Start].ToCharArray(), AssertInvisible);
                end = atom.End;
            }
            Assert.All(text[end..].ToCharArray(), AssertInvisible);
        }, iter: 5000);

    private static void AssertInvisible(char character) => Assert.True(Characters.IsSpace(character) || Characters.IsIgnorable(character));

    private static List<Atom> Scan(string text)
    {
        var atoms = new List<Atom>();
        for (var (at, taken) = (0, -1); atoms.Count > taken;)
        {
            taken = atoms.Count;
            at = AtomScanner.Scan(text, at, Words, atoms);
        }
        return atoms;
    }
}
