namespace Chancery.Ledger.Views;

/// <summary>What the record holds on an actor.</summary>
/// <param name="Code">The code; for a person that of the side for which the person acts.</param>
/// <param name="Name">The name by the lexicon, or the person's.</param>
/// <param name="People">People in office, as reports name them, most mentioned first.</param>
/// <param name="Counterparts">With whom it deals most, by number of events in both directions.</param>
/// <param name="Standings">Where it stands in organisations.</param>
/// <param name="Statements">What its people said last.</param>
public sealed record ActorView(
    string Code, string Name, IReadOnlyList<PersonView> People, IReadOnlyList<Counterpart> Counterparts, IReadOnlyList<OrganisationStanding> Standings, IReadOnlyList<StatementView> Statements);

/// <summary>A person in an office.</summary>
/// <param name="Name">Full name as printed.</param>
/// <param name="Code">For whom the person acts.</param>
/// <param name="Office">The office as printed.</param>
/// <param name="First">Day of the earliest report that says so, or null.</param>
/// <param name="Last">Day of the latest, or null.</param>
/// <param name="Reports">How many reports.</param>
public sealed record PersonView(string Name, string Code, string Office, string? First, string? Last, int Reports);

/// <summary>With whom an actor deals.</summary>
/// <param name="Code">The other side.</param>
/// <param name="Name">Its name.</param>
/// <param name="Out">Events of the actor towards it.</param>
/// <param name="In">Events of it towards the actor.</param>
/// <param name="Cooperation">Of both, acts of cooperation (quad classes 1 and 2).</param>
/// <param name="Conflict">Of both, acts of conflict (3 and 4).</param>
public sealed record Counterpart(string Code, string Name, int Out, int In, int Cooperation, int Conflict);

/// <summary>A standing of the actor in an organisation.</summary>
/// <param name="Organisation">Code of the organisation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Standing">Where the actor stands in it.</param>
public sealed record OrganisationStanding(string Organisation, string Name, MemberStanding Standing);

/// <summary>Attributed speech.</summary>
/// <param name="Id">Its id, for rulings.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="SpeakerOf">For whom, or null.</param>
/// <param name="Quote">The words quoted, or null for indirect speech.</param>
/// <param name="Topics">Of whom it speaks.</param>
/// <param name="Evidence">The words that attribute it.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Published">When, or null.</param>
public sealed record StatementView(string Id, string Speaker, string? SpeakerOf, string? Quote, IReadOnlyList<string> Topics, string Evidence, string Article, string? Outlet, string? Published);
