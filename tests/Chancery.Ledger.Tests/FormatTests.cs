using Chancery.Bench;
using Chancery.Ledger.Formats;
using Chancery.Ledger.Tests.Fakes;
using Chancery.Ledger.Views;
using DuckDB.NET.Data;

namespace Chancery.Ledger.Tests;

/// <summary>Exports, read back by DuckDB or compared with the published lists of columns.</summary>
public sealed class FormatTests : IDisposable
{
    // The header of POLECAT's weekly files.
    private const string Polecat = "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version";

    // The header of ICEWS's files.
    private const string Icews = "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude";

    // The fields of GDELT 2.0's event table, by its codebook.
    private const string Gdelt = "GLOBALEVENTID|Day|MonthYear|Year|FractionDate|Actor1Code|Actor1Name|Actor1CountryCode|Actor1KnownGroupCode|Actor1EthnicCode|Actor1Religion1Code|Actor1Religion2Code|Actor1Type1Code|Actor1Type2Code|Actor1Type3Code|Actor2Code|Actor2Name|Actor2CountryCode|Actor2KnownGroupCode|Actor2EthnicCode|Actor2Religion1Code|Actor2Religion2Code|Actor2Type1Code|Actor2Type2Code|Actor2Type3Code|IsRootEvent|EventCode|EventBaseCode|EventRootCode|QuadClass|GoldsteinScale|NumMentions|NumSources|NumArticles|AvgTone|Actor1Geo_Type|Actor1Geo_FullName|Actor1Geo_CountryCode|Actor1Geo_ADM1Code|Actor1Geo_ADM2Code|Actor1Geo_Lat|Actor1Geo_Long|Actor1Geo_FeatureID|Actor2Geo_Type|Actor2Geo_FullName|Actor2Geo_CountryCode|Actor2Geo_ADM1Code|Actor2Geo_ADM2Code|Actor2Geo_Lat|Actor2Geo_Long|Actor2Geo_FeatureID|ActionGeo_Type|ActionGeo_FullName|ActionGeo_CountryCode|ActionGeo_ADM1Code|ActionGeo_ADM2Code|ActionGeo_Lat|ActionGeo_Long|ActionGeo_FeatureID|DATEADDED|SOURCEURL";

    private static readonly LedgerLexicon _lexicon = LedgerLexicon.Load(Checkout.Lexicon());
    private static readonly EventFilter _filter = new() { Source = "RUS", From = new DateOnly(2022, 1, 5) };
    private readonly Store _store = Store.New("sqlite");
    private readonly string _folder = Directory.CreateTempSubdirectory("chancery-export-").FullName;

    public FormatTests()
    {
        using var book = _store.Open();
        var reports = new SyntheticReports(5, days: 20);
        for (var i = 0; i < 120; i++) book.Enter(reports.Next(), Reports.Monday.AddMinutes(i));
    }

    [Theory]
    [InlineData(ExportFormat.Csv, "read_csv('{0}', header = true, all_varchar = true)", "event_id")]
    [InlineData(ExportFormat.Parquet, "read_parquet('{0}')", "event_id")]
    [InlineData(ExportFormat.Jsonl, "read_json_auto('{0}', format = 'newline_delimited')", "id")]
    [InlineData(ExportFormat.Polecat, "read_csv('{0}', header = true, delim = '\t', quote = '', all_varchar = true)", "\"Event ID\"")]
    public void An_export_holds_the_events_that_a_screen_shows_in_the_same_order(ExportFormat format, string read, string id)
    {
        var file = Export(format);
        using var book = _store.Open();

        var shown = book.Events(_filter).Select(one => one.Id).ToList();
        Assert.True(shown.Count > 3);
        Assert.Equal(shown, Query($"select {id} from {string.Format(read, file)}").Select(row => (string)row[0]));
    }

    [Fact]
    public void Parquet_has_types_and_a_sum_that_agrees()
    {
        using var book = _store.Open();
        var row = Assert.Single(Query($"select count(*), cast(sum(reports) as double), sum(goldstein), typeof(any_value(reports)), typeof(any_value(goldstein)), count(lat) from read_parquet('{Export(ExportFormat.Parquet)}')"));

        var shown = book.Events(_filter);
        Assert.Equal((long)shown.Count, row[0]);
        Assert.Equal((double)shown.Sum(one => one.Reports), Convert.ToDouble(row[1]));
        Assert.Equal(shown.Sum(one => one.Goldstein), Convert.ToDouble(row[2]), 6);
        Assert.Equal(("BIGINT", "DOUBLE", 0L), (row[3], row[4], row[5]));
    }

    [Theory]
    [InlineData(ExportFormat.Polecat, Polecat, 40)]
    [InlineData(ExportFormat.Icews, Icews, 20)]
    public void The_header_is_the_published_one(ExportFormat format, string published, int columns)
    {
        var lines = File.ReadAllLines(Export(format));

        Assert.Equal(published, lines[0].Replace('\t', '|'));
        Assert.All(lines, line => Assert.Equal(columns, line.Split('\t').Length));
    }

    [Fact]
    public void Gdelt_has_its_sixty_one_columns_without_a_header_and_reads_as_numbers_where_it_should()
    {
        Assert.Equal(Gdelt, string.Join('|', GdeltTable.Columns(_lexicon).Select(column => column.Name)));
        var names = string.Join(", ", Gdelt.Split('|').Select(name => $"'{name}': 'VARCHAR'"));
        var rows = Query($"select count(*), count(distinct GLOBALEVENTID), min(cast(GLOBALEVENTID as bigint)), min(cast(Day as integer)), min(length(EventCode)), max(cast(QuadClass as integer)), min(length(DATEADDED)) from read_csv('{Export(ExportFormat.Gdelt)}', header = false, delim = '\t', quote = '', columns = {{{names}}})");

        var row = Assert.Single(rows);
        Assert.True((long)row[0] > 3);
        Assert.Equal(row[0], row[1]);
        Assert.Equal((3L, 4, 14L), (Convert.ToInt64(row[4]), Convert.ToInt32(row[5]), Convert.ToInt64(row[6])));
    }

    [Theory]
    [InlineData("polecat", ExportFormat.Polecat)]
    [InlineData("gdelt", ExportFormat.Gdelt)]
    [InlineData("icews", ExportFormat.Icews)]
    public void What_was_exported_can_be_imported_beside_and_only_once(string dataset, ExportFormat format)
    {
        var lines = File.ReadAllLines(Export(format));
        using var other = Store.New("sqlite");
        using var book = other.Open();
        var problems = new List<string>();
        int Import() => book.Import(OutsideReader.Read(dataset, lines, _lexicon, (line, why) => problems.Add($"{line}: {why}")), "a test", Reports.Monday);

        var first = Import();

        Assert.Empty(problems);
        Assert.Equal(lines.Length - (dataset == "gdelt" ? 0 : 1), first);
        Assert.Equal(0, Import());
        var beside = Assert.Single(book.Relation("RUS", "USA").Beside, count => count.Source == "RUS");
        using var ours = _store.Open();
        Assert.Equal(ours.Events(_filter with { Target = "USA" }).Count, beside.Events);
        Assert.Empty(book.Events(new EventFilter()));
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_named_and_the_others_go_on()
    {
        string[] lines = [Icews.Replace('|', '\t'), "1\t2014-01-01\tRussia\t\tRussia\tx\t13y\t0\tArmenia\t\tArmenia\t\t\t\t\t\t\t\t\t", "2\t2014-01-01\tRussia\t\tRussian Federation\tx\tzz\t0\tArmenia\t\tArmenia", ""];
        var problems = new List<int>();

        var rows = OutsideReader.Read("icews", lines, _lexicon, (line, _) => problems.Add(line)).ToList();

        Assert.Equal(("THREATEN", "RUS", "ARM"), (rows[0].Type, rows[0].Source, rows[0].Target));
        Assert.Equal([3], problems);
        Assert.Throws<FormatException>(() => OutsideReader.Read("polecat", ["<html>"], _lexicon, (_, _) => { }).ToList());
    }

    [Fact]
    public void The_network_is_well_formed_and_counts_the_events()
    {
        var xml = System.Xml.Linq.XDocument.Load(Export(ExportFormat.Gexf));
        using var book = _store.Open();

        var edges = xml.Descendants().Where(element => element.Name.LocalName == "edge").ToList();
        Assert.Equal(book.Events(_filter).Count, edges.Where(edge => (string?)edge.Attribute("source") == "RUS").Sum(edge => (int)edge.Attribute("weight")!));
    }

    [Fact]
    public void A_formula_in_a_report_is_text_in_a_spreadsheet()
    {
        using var output = new StringWriter();

        Delimited.Csv(output, ["=HYPERLINK(\"x\")", "+1", "-4.4", -4.4, "a,b\nc"]);

        Assert.Equal("\"'=HYPERLINK(\"\"x\"\")\",'+1,-4.4,-4.4,\"a,b\nc\"\r\n", output.ToString());
    }

    [Fact]
    public void The_data_dictionary_is_written_from_the_columns()
    {
        var page = Path.Combine(Checkout.Root, "docs", "data-dictionary.md");
        if (Environment.GetEnvironmentVariable("CHANCERY_ACCEPT") == "1") File.WriteAllText(page, ColumnPage.Markdown());

        Assert.Equal(ColumnPage.Markdown(), File.ReadAllText(page));
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Export(ExportFormat format)
    {
        var file = Path.Combine(_folder, $"export.{format}");
        using var book = _store.Open();
        using var output = File.Create(file);
        Assert.True(book.Export(format, _filter, output, _lexicon, TestContext.Current.CancellationToken) > 0);
        return file;
    }

    private static List<object[]> Query(string sql)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows;
    }
}
