using Chancery.Coding.Actors.Knowledge;
using Chancery.Coding.Actors.Recognition;
using Chancery.Coding.Actors.Reference;

namespace Chancery.Coding.Actors;

/// <summary>
/// Finds who is mentioned: names of the lexicon, people with their offices, groups with their nationality, and what pronouns and descriptions take up.
/// </summary>
/// <param name="lexicon">What is known of the world's actors.</param>
/// <param name="register">
/// People learned from earlier articles, to which this one adds; null to learn nothing. With a register the result depends on the articles read before.
/// </param>
/// <param name="gazetteer">Tells where towns lie, which tells whose the people in them are; null to do without.</param>
public sealed class ActorStage(ActorLexicon lexicon, PeopleRegister? register = null, ITowns? gazetteer = null) : ICodingStage
{
    private readonly NameFinder _finder = new(lexicon);
    private readonly PersonNames _names = new(lexicon);
    private readonly PhraseReader _reader = new(lexicon);

    /// <inheritdoc/>
    public string Name => "actors";

    /// <inheritdoc/>
    public string Needs => "document";

    /// <inheritdoc/>
    public string Adds => "mentions";

    /// <inheritdoc/>
    public void Run(Draft draft)
    {
        var sentences = draft.Document.Sentences;
        var found = sentences.Select(_finder.Find).ToList();
        var day = draft.Article.Published;
        var headline = draft.Headline?.Sentences.SelectMany(_finder.Find).ToList() ?? [];
        var article = new ArticleNames(lexicon, sentences, found, headline, day);
        var towns = new Towns(lexicon, gazetteer, article.Named, draft.Article.Dateline);
        var units = found.ConvertAll(list => list.Select(article.Settle).OfType<Unit>().ToList());
        var at = sentences.Select((s, i) => ByWord(s.Words.Count, units[i])).ToList();

        var shortNames = new ShortNames(lexicon, register, article, day);
        for (var i = 0; i < sentences.Count; i++)
            foreach (var (first, last) in _names.Find(sentences[i], at[i]))
                shortNames.Learn(Dependencies.Place(sentences[i], first, last).In(sentences[i].Text));

        var works = new List<SentenceWork>(sentences.Count);
        for (var i = 0; i < sentences.Count; i++) works.Add(_reader.Read(sentences[i], units[i], at[i], _names.Find(sentences[i], at[i], shortNames.IsShort), towns));

        var people = new ArticlePeople(lexicon, article, register, day);
        people.Read([.. works.SelectMany(w => w.Phrases)]);
        // What a later phrase tells of a person ("David Panuelo, its president") is known only after a first reading.
        if (people.HasUnknown) new ReferenceReader(lexicon, people, article, towns, day, null).Read(works);
        draft.Mentions = new MentionTable(new ReferenceReader(lexicon, people, article, towns, day, draft.Trail).Read(works));
        Register(draft, people);
    }

    private void Register(Draft draft, ArticlePeople people)
    {
        if (register is null) return;
        foreach (var person in people.All)
        {
            if (person.Codes.Count != 1 || person.Office is null || person.Keys.Count < 2) continue;
            var mention = draft.Mentions.All.FirstOrDefault(m => m.Person == person.Name && m.Kind is MentionKind.Person);
            if (mention is null) continue;
            register.Enter(person.Name, person.Codes[0], person.Office, draft.Article.Published, draft.Article.Id, Evidence.From(draft.Document.Text, mention.Span));
        }
    }

    private static Unit?[] ByWord(int count, List<Unit> units)
    {
        var at = new Unit?[count];
        foreach (var unit in units)
            for (var i = unit.First; i <= unit.Last; i++)
                at[i] = unit;
        return at;
    }
}
