using Chancery.Coding.Actors.Knowledge;
using Chancery.Reading.Knowledge;

namespace Chancery.Coding.Tests.Actors;

public sealed class ActorLexiconTests
{
    private static readonly ActorLexicon _lexicon = ActorText.Lexicon;

    [Fact]
    public void Terms_of_one_person_in_one_office_do_not_overlap()
    {
        foreach (var terms in _lexicon.OfficeTerms.GroupBy(t => (t.Person, t.Office, t.Actor)))
            foreach (var (first, second) in terms.Zip(terms.Skip(1)))
                Assert.False(first.Term.Until >= second.Term.Since && first.Term.Until?.Year != second.Term.Since?.Year, $"{first.Person}, {first.Office}: {first.Term} and {second.Term}");
    }

    [Fact]
    public void Two_people_do_not_hold_one_highest_office_for_longer_than_a_handover()
    {
        string[] single = ["President", "Prime Minister", "Chancellor", "King", "Secretary General"];
        foreach (var terms in _lexicon.OfficeTerms.Where(t => single.Contains(t.Office)).GroupBy(t => (t.Office, t.Actor)))
            foreach (var a in terms)
                foreach (var b in terms)
                    if (a.Person != b.Person && a.Term.Since is { } since && b.Term.Since is { } later && since <= later && a.Term.Until is { } until)
                        Assert.False(later.AddDays(400) < until && (b.Term.Until is null || b.Term.Until > later.AddDays(400)), $"{a.Person} and {b.Person}, {a.Office} of {a.Actor}");
    }

    [Fact]
    public void Stretches_of_one_membership_do_not_overlap()
    {
        foreach (var terms in _lexicon.Memberships.GroupBy(m => (m.Organisation, m.Member, m.Status)))
        {
            var ordered = terms.OrderBy(t => t.Term.Since).ToList();
            foreach (var (first, second) in ordered.Zip(ordered.Skip(1)))
                Assert.False(first.Term.Until is null || first.Term.Until > second.Term.Since?.AddYears(1), $"{first.Organisation} {first.Member}: {first.Term} and {second.Term}");
        }
    }

    [Fact]
    public void Bodies_count_for_their_parent() => Assert.Equal(("UN", "UN", "NATO"), (_lexicon.ActingFor("UNSC"), _lexicon.ActingFor("UN"), _lexicon.ActingFor("KFOR")));

    [Theory]
    [InlineData("RUS", "Russia")]
    [InlineData("CSTO", "Collective Security Treaty Organization")]
    [InlineData("ARM:MIL", "Armenia (armed forces)")]
    public void Actors_have_names(string code, string name) => Assert.Equal(name, _lexicon.NameOf(new Coding.Actors.ActorCode(code)));

    [Theory]
    [InlineData("states.tsv", "XYZ\tNowhere\t\t\t\t\t\nXYZ\tAgain\t\t\t\t\t", "given twice")]
    [InlineData("seats.tsv", "Castle\tXYZ:GOV", "no state or organisation 'XYZ'")]
    [InlineData("holders.tsv", "Jane Doe\t\tf\tPresident\tCHL:GOV\t2020-13\t", "no stretch of time")]
    [InlineData("holders.tsv", "Jane Doe\t\tf\tPresident\tCHL:GOV\t2020\t2019", "no stretch of time")]
    [InlineData("members.tsv", "XYZ\tCHL\t\t\tmember", "no organisation 'XYZ'")]
    [InlineData("offices.tsv", "king\tmajesty\t\t\t\t", "no kind of title")]
    public void Wrong_rows_are_named_by_file_and_line(string file, string rows, string problem)
    {
        var folder = Directory.CreateTempSubdirectory("chancery-lexicon");
        try
        {
            var header = File.ReadLines(Checkout.Lexicon("actors", file)).First(l => l[0] != '#');
            File.WriteAllText(Path.Combine(folder.FullName, file), $"{header}\n{rows}\n");
            var error = Assert.Throws<LexiconException>(() => ActorLexicon.Load(Checkout.Lexicon("actors"), folder.FullName));
            Assert.StartsWith(Path.Combine(folder.FullName, file) + ":", error.Message, StringComparison.Ordinal);
            Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("Sergei", "Sergey")]
    [InlineData("Pashinyan", "Pashinian")]
    [InlineData("Zelensky", "Zelenskyy")]
    [InlineData("Zelensky", "Zelenskiy")]
    [InlineData("Khamenei", "Khameney")]
    [InlineData("Erdoğan", "Erdogan")]
    [InlineData("Yevgeny", "Yevgeniy")]
    public void Spellings_of_one_name_share_a_key(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("Rahman", "Rahmon")]
    [InlineData("Putin", "Patin")]
    public void Different_names_have_different_keys(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));

    [Fact]
    public void Term_ends_are_read_to_the_last_day_that_may_belong()
    {
        var term = Term.Parse("2020", "2021-02")!.Value;
        Assert.Equal((new DateOnly(2020, 1, 1), new DateOnly(2021, 2, 28)), (term.Since, term.Until));
    }
}
