using Chancery.Ledger.Tests.Fakes;
using Chancery.Ledger.Views;

namespace Chancery.Ledger.Tests;

/// <summary>Measures the grouping on corpus/stories: pairwise precision, recall and F1.</summary>
public class GroupingGoldTests
{
    [Fact]
    public void The_gold_holds_enough_groups_and_near_misses()
    {
        var stories = StoryGold.All.GroupBy(report => report.Story).ToList();

        Assert.True(stories.Count(story => story.Count() > 1) >= 30);
        Assert.True(stories.Count(story => story.Count() == 1) >= 20);
    }

    [Fact]
    public void Stories_reach_a_pairwise_f1_of_95_percent()
    {
        var (stories, _) = Group(StoryGold.All);

        Check(StoryGold.All.Select(report => (report.Report.Article.Id, report.Story)), stories, 0.95, "stories");
    }

    [Fact]
    public void Merged_events_reach_a_pairwise_f1_of_90_percent()
    {
        var (_, events) = Group(StoryGold.All);

        Check(StoryGold.All.SelectMany(report => report.Acts.Select((act, i) => ($"{report.Report.Article.Id} {report.Report.Events[i].Evidence.Text}", act))), events, 0.90, "merges");
    }

    [Fact]
    public void The_order_of_entering_changes_nothing()
    {
        var straight = Group(StoryGold.All);
        var backwards = Group([.. StoryGold.All.Reverse()]);

        Assert.Equal(straight.Stories.OrderBy(pair => pair.Key, StringComparer.Ordinal), backwards.Stories.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Equal(straight.Events.OrderBy(pair => pair.Key, StringComparer.Ordinal), backwards.Events.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_denial_joins_what_it_denies_and_makes_it_contested()
    {
        using var store = Store.New("sqlite");
        using var book = Filled(store, StoryGold.All);

        var fire = Assert.Single(book.Events(new EventFilter { Source = "AZE", Target = "ARM", Type = "ASSAULT", To = new DateOnly(2031, 9, 20) }));
        Assert.True(fire.Contested);
        Assert.Equal(["alleged", "alleged", "denied"], book.Event(fire.Id)!.Tellings.Select(telling => telling.Factuality).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Three_outlets_that_cite_one_interview_are_one_origin()
    {
        using var store = Store.New("sqlite");
        using var book = Filled(store, StoryGold.All);

        var story = book.Story("dues-4", LedgerLexicon.Empty)!;
        Assert.Equal((3, 3), (story.Reports, story.Outlets));
        Assert.Equal(("TASS", 3, "2031-06-05"), (Assert.Single(story.Origins).Carrier, story.Origins[0].Reports, story.Origins[0].First));
    }

    private static (Dictionary<string, string> Stories, Dictionary<string, string> Events) Group(IReadOnlyList<GoldReport> reports)
    {
        using var store = Store.New("sqlite");
        using var book = Filled(store, reports);
        var stories = reports.ToDictionary(report => report.Report.Article.Id, report => book.Story(report.Report.Article.Id, LedgerLexicon.Empty)!.Id);
        var events = new Dictionary<string, string>();
        foreach (var found in book.Events(new EventFilter()))
            foreach (var telling in book.Event(found.Id)!.Tellings)
                events.Add($"{telling.Article} {telling.Evidence}", found.Id);
        return (stories, events);
    }

    private static Book Filled(Store store, IReadOnlyList<GoldReport> reports)
    {
        var book = store.Open();
        foreach (var report in reports) book.Enter(report.Report, Reports.Monday);
        return book;
    }

    private static void Check(IEnumerable<(string Item, string Group)> gold, Dictionary<string, string> found, double least, string what)
    {
        var items = gold.ToList();
        int right = 0, wrong = 0, missed = 0;
        var faults = new List<string>();
        for (var i = 0; i < items.Count; i++)
            for (var j = 0; j < i; j++)
            {
                var (wanted, together) = (items[i].Group == items[j].Group, found[items[i].Item] == found[items[j].Item]);
                if (wanted && together) right++;
                else if (together) wrong++;
                else if (wanted) missed++;
                if (wanted != together) faults.Add($"{(together ? "wrong " : "missed")} {items[j].Item} | {items[i].Item}");
            }
        var f1 = 2.0 * right / (2 * right + wrong + missed);
        var said = $"{what}: F1 {f1:0.000}, precision {(double)right / (right + wrong):0.000}, recall {(double)right / (right + missed):0.000}, {right + missed} pairs in the gold\n{string.Join('\n', faults)}";
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        if (Environment.GetEnvironmentVariable("CHANCERY_FIGURES") is { Length: > 0 } file) File.AppendAllText(file, said + "\n");
        Assert.True(f1 >= least, said);
    }
}
