namespace Chancery.Ledger.Views;

/// <summary>How two sides have dealt with each other over time.</summary>
/// <param name="A">One side, a state or organisation.</param>
/// <param name="B">The other.</param>
/// <param name="Step">day, week or month.</param>
/// <param name="Periods">The periods in which either side acted towards the other, in order. A period without acts is left out; coverage tells whether anything was read then.</param>
/// <param name="Total">All periods together.</param>
/// <param name="Latest">The latest events between the two.</param>
/// <param name="Beside">What imported data sets count for the pair; never mixed with our own.</param>
public sealed record RelationView(
    string A, string B, string Step, IReadOnlyList<RelationPeriod> Periods, RelationPeriod Total, IReadOnlyList<RecordedEvent> Latest, IReadOnlyList<OutsideCount> Beside);

/// <summary>One period of a relation.</summary>
/// <param name="Period">The day, the Monday of the week, or the month (YYYY-MM); "total" for all.</param>
/// <param name="Forward">What A did towards B.</param>
/// <param name="Backward">What B did towards A.</param>
/// <param name="AllEvents">How many events the record holds for the period, of whomever: a pair is in the news more when there is more news.</param>
/// <param name="Share">Events of the pair out of all events of the period, 0 to 1.</param>
public sealed record RelationPeriod(string Period, RelationSide Forward, RelationSide Backward, int AllEvents, double Share);

/// <summary>What one side did towards the other in a period. Counts are of events (acts), unless they say reports.</summary>
/// <param name="Events">All events.</param>
/// <param name="Reports">The reports that tell them.</param>
/// <param name="Done">Told as done or going on.</param>
/// <param name="Promised">Planned.</param>
/// <param name="Threatened">Threatened or possible.</param>
/// <param name="Alleged">Claimed by one side.</param>
/// <param name="Denied">Said not to have happened.</param>
/// <param name="Contested">Told as done by one report and denied by another.</param>
/// <param name="VerbalCooperation">Of what was done or claimed: quad class 1.</param>
/// <param name="MaterialCooperation">Quad class 2.</param>
/// <param name="VerbalConflict">Quad class 3; threats that were made count here.</param>
/// <param name="MaterialConflict">Quad class 4.</param>
/// <param name="Goldstein">Mean Goldstein value of what was done; null when nothing was.</param>
/// <param name="Score">Mean PLOVER score of what was done; null when nothing was.</param>
/// <param name="Types">Events of each type, most frequent first.</param>
public sealed record RelationSide(
    int Events, int Reports, int Done, int Promised, int Threatened, int Alleged, int Denied, int Contested, int VerbalCooperation, int MaterialCooperation, int VerbalConflict, int MaterialConflict,
    double? Goldstein, double? Score, IReadOnlyDictionary<string, int> Types);

/// <summary>What an imported data set counts for a pair.</summary>
/// <param name="Dataset">polecat, gdelt or icews.</param>
/// <param name="Source">Who acts.</param>
/// <param name="Target">Towards whom.</param>
/// <param name="Events">Rows of the data set: its own notion of an event.</param>
/// <param name="Goldstein">Mean of its own scale, or null.</param>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public sealed record OutsideCount(string Dataset, string Source, string Target, int Events, double? Goldstein, string First, string Last);
