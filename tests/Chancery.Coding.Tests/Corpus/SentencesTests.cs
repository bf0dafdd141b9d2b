namespace Chancery.Coding.Tests.Corpus;

/// <summary>The table of single sentences: each row is whole, and its words are those of its sentence.</summary>
public class SentencesTests
{
    private const int Columns = 11;
    private const string None = "NONE";
    private static readonly string[] _factualities = ["occurred", "ongoing", "planned", "threatened", "possible", "denied", "alleged"];
    private static readonly IReadOnlyList<string[]> _rows = Dispatches.Table("sentences.tsv");

    [Fact]
    public void Every_row_has_all_columns_and_a_name_of_its_own()
    {
        Assert.All(_rows, row => Assert.Equal(Columns, row.Length));
        Assert.Equal(_rows.Count, _rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_words_that_name_the_sides_stand_in_the_sentence() =>
        Assert.All(_rows, row => Assert.All($"{row[4]} ; {row[5]}".Split(" ; "), words => Assert.Contains(words, row[3], StringComparison.Ordinal)));

    [Fact]
    public void A_side_has_words_where_it_has_codes_and_codes_where_it_has_words() =>
        Assert.All(_rows, row => Assert.Equal((row[4].Length > 0, row[5].Length > 0), (row[6].Length > 0, row[7].Length > 0)));

    [Fact]
    public void Every_event_has_a_known_type_mode_and_factuality() =>
        Assert.All(_rows.Where(row => row[8] != None), row =>
        {
            Assert.Contains($"{row[8]} {row[9]}", Dispatches.TypesAndModes);
            Assert.Contains(row[10], _factualities);
        });

    [Fact]
    public void A_sentence_without_an_event_has_neither_sides_nor_factuality() =>
        Assert.All(_rows.Where(row => row[8] == None), row => Assert.All(row[4..8].Append(row[9]).Append(row[10]), Assert.Empty));

    [Fact]
    public void No_type_has_fewer_than_a_hundred_and_twenty_rows() => Assert.All(_rows.GroupBy(row => row[8]), type => Assert.InRange(type.Count(), 120, int.MaxValue));
}
