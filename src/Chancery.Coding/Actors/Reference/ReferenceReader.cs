using Chancery.Coding.Actors.Knowledge;
using Chancery.Coding.Actors.Recognition;
using Chancery.Language;

namespace Chancery.Coding.Actors.Reference;

/// <summary>Goes through the article from the first word to the last, settles who each phrase and pronoun means, and writes the mentions.</summary>
internal sealed class ReferenceReader(ActorLexicon lexicon, ArticlePeople people, ArticleNames article, Towns towns, DateOnly? day, Trail? trail)
{
    private const string Stage = "actors";
    private readonly Discourse _discourse = new(lexicon);
    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<Word, Antecedent> _byHead = [];
    private HomeState _home = null!;
    private int _sentence;

    /// <summary>The mentions of all sentences.</summary>
    public List<Mention> Read(IReadOnlyList<SentenceWork> sentences)
    {
        _home = new HomeState(article, people, _discourse, towns.Dateline);
        foreach (var work in sentences)
            foreach (var phrase in work.Phrases)
                phrase.Settled = false;
        for (var i = 0; i < sentences.Count; i++) Read(sentences[i], i, i + 1 < sentences.Count ? sentences[i + 1] : null);
        return _mentions;
    }

    private void Read(SentenceWork work, int sentence, SentenceWork? next)
    {
        _sentence = sentence;
        foreach (var (unit, why) in work.Dropped) trail?.Add(Stage, Dependencies.Place(work.Sentence, unit.First, unit.Last), "rejected", why);
        foreach (var state in towns.In(work)) _home.EnterTown(sentence, state);
        var later = new List<object>(); // what speaks of the speaker, who may be named at the end
        var phrases = new Queue<Phrase>(work.Phrases);
        foreach (var word in work.Sentence.Words)
        {
            while (phrases.TryPeek(out var phrase) && phrase.First <= word.Index)
            {
                phrases.Dequeue();
                if (phrase.PossessivePronoun is { } own && IsFirstPerson(own)) later.Add(phrase);
                else Settle(phrase, sentence, next);
            }
            if (work.PhraseAt[word.Index] is null && ReadNumber(word, sentence)) { }
            else if (word.Upos == "PRON") ReadPronoun(word, sentence, later);
            else if (IsThing(word, work)) _discourse.Enter(new Antecedent { Sentence = sentence, Head = word, Actors = [], Plural = Dependencies.IsPlural(word), Text = word.Form });
            JoinConjuncts(word, sentence);
        }
        foreach (var waiting in later)
            if (waiting is Word pronoun && !IsFirstPerson(pronoun)) ReadAhead(pronoun, sentence);
            else Say(waiting, work, sentence);
        foreach (var phrase in work.Phrases)
            if (people.Of(phrase) is { Codes.Count: 0 } person && Callings.Principal(phrase.Head) is { } principal && _byHead.TryGetValue(principal, out var side) && side.Person is null && side.Actors is [var code])
            {
                // The second reading knows it.
                person.Codes.Add(lexicon.Organisation(code.State) is null && code.Sector is null ? code.With(phrase.Sector ?? "GOV") : code);
                person.Why = $"acts for '{side.Text}'";
            }
    }

    private static bool IsFirstPerson(Word pronoun) => pronoun.Form.ToLowerInvariant() is "our" or "my" or "we" or "us" or "i" or "me";

    /// <summary>Whether the word heads a noun phrase that is no actor but may be what "it" or "they" means.</summary>
    private static bool IsThing(Word word, SentenceWork work) =>
        word.Upos is "NOUN" or "PROPN" && work.PhraseAt[word.Index] is null && !Dependencies.IsPremodifier(word)
        && (word.BaseRelation is "nsubj" or "obj" or "root" || (word.BaseRelation is "nmod" or "obl" or "conj" && Dependencies.IsPlural(word)));

    private void Settle(Phrase phrase, int sentence, SentenceWork? next)
    {
        if (phrase.Settled) return;
        phrase.Settled = true;
        // "The leader of the opposition", "the foreign ministry's spokesman": whose the owner is comes first.
        if (phrase.Possessor is { PersonName: null } owner && ReferenceEquals(owner.Sentence, phrase.Sentence)) Settle(owner, sentence, next);
        if (phrase.PersonName is not null) SettlePerson(phrase, sentence);
        else if (phrase.Possessor is not null || phrase.PossessivePronoun is not null) SettlePossessed(phrase, sentence);
        else if (people.Of(phrase) is { } beside) SettleBeside(phrase, beside, sentence);
        else if (phrase.Affiliated) SettleAffiliated(phrase, sentence, next);
        else SettleBare(phrase, sentence);
    }

    private void SettlePerson(Phrase phrase, int sentence)
    {
        var person = people.Of(phrase)!;
        if (phrase.Affiliated && phrase.Actors.Count > 0 && !(phrase.Title is null && person.Codes.Count > 0)) Write(phrase, phrase.Actors, person, sentence, $"{phrase.Why}; a person: {person.Name}");
        else if (person.Codes.Count == 0 && (phrase.PossessivePronoun is not null || phrase.Possessor is not null) && phrase.Title is { Name: not "counterpart" })
        {
            // "its spokesman Majed al-Ansari"
            var (owners, whose) = Owners(phrase, sentence);
            foreach (var owner in owners) person.Codes.Add(new Affiliation(phrase, lexicon).Coded(owner.Sector is null or "PRE" ? owner : owner.With(null), NameKind.State));
            person.Why = $"'{phrase.Office}' {whose}";
            Write(phrase, person.Codes, person, sentence, person.Why);
        }
        else if (person.Codes.Count > 0) Write(phrase, person.Codes, person, sentence, $"{person.Name}: {person.Why}");
        else if (person.Title is { Sector: not null } title && (title.AtHome || article.OnlyState is not null || title.Kind == TitleKind.Rank && _home.IsDomestic) && !phrase.OfUnknown && !people.IsDescribed(person) && Home(phrase, sentence, person) is { } focus)
        {
            person.Codes.Add(focus.With(phrase.Former && title.Kind == TitleKind.Office ? "ELI" : phrase.Sector ?? title.Sector));
            person.Why = $"'{person.Office ?? title.Name}' without a nationality: {focus}, of which the text speaks";
            Write(phrase, person.Codes, person, sentence, person.Why);
        }
        else Write(phrase, [], person, sentence, $"{person.Name}: {person.Why}");
    }

    private void SettlePossessed(Phrase phrase, int sentence)
    {
        if (phrase.Affiliated)
        {
            // "his CSTO counterparts", "Putin's Syrian allies": the nearer word tells.
            SettleAffiliated(phrase, sentence, null);
            return;
        }
        if (phrase.Group is { Relational: true } && phrase.Title is null)
        {
            if (Other(phrase, sentence) is { } other) Write(phrase, [other], null, sentence, "the other of the two states named");
            else Refuse(phrase, $"'{phrase.Group.Noun}' are not the possessor's own");
            return;
        }
        if (phrase.Group is { Noun: "member", Relational: true } && !phrase.Plural) { Refuse(phrase, "a member acts for itself"); return; }
        if (phrase.PossessivePronoun is not null && phrase.Title is { Name: "head" or "chair" } && people.Of(phrase) is null) { Refuse(phrase, "a part of a body or a thing"); return; }
        if (phrase.Group is null && phrase.Title is null or { Name: "counterpart" }) { Refuse(phrase, "nothing tells whose"); return; }
        phrase.Actors.Clear(); // what an earlier reading found
        var (owners, whose) = Owners(phrase, sentence);
        var affiliation = new Affiliation(phrase, lexicon);
        foreach (var owner in owners) phrase.Add(affiliation.Coded(owner.Sector is null or "PRE" ? owner : IsRebels(owner, phrase) ? owner : owner.With(null), NameKind.State));
        if (owners is [{ Sector: "REB" }] && phrase.Sector is "MIL" or "CVL")
        {
            // "Haftar's forces", "the Houthis' men"
            phrase.Actors.Clear();
            foreach (var owner in owners) phrase.Add(owner);
        }
        var beside = people.Of(phrase);
        if (phrase.Actors.Count == 0 && beside is { Codes.Count: > 0 }) phrase.Actors.AddRange(beside.Codes);
        if (phrase.Actors.Count == 0) { Refuse(phrase, whose); return; }
        if (beside is { Codes.Count: 0 })
        {
            // "David Panuelo, its president": what the description tells holds for the name before it, which the second reading then knows.
            beside.Codes.AddRange(phrase.Actors);
            beside.Why = $"'{phrase.Office}' {whose}";
        }
        Write(phrase, phrase.Actors, beside ?? Bearer(phrase), sentence, $"'{phrase.Title?.Name ?? phrase.Group?.Noun}' {whose}");
    }

    private static bool IsRebels(ActorCode owner, Phrase phrase) => owner.Sector == "REB" && phrase.Sector is "MIL" or "CVL" or "REB" or null;

    /// <summary>"Its neighbour", "its rival": the other one where just two states have been named.</summary>
    private ActorCode? Other(Phrase phrase, int sentence)
    {
        if (phrase.Plural || phrase.Group?.Noun is not ("neighbour" or "neighbor" or "rival" or "foe" or "adversary" or "enemy")) return null;
        var (owners, _) = Owners(phrase, sentence);
        if (owners.Count != 1 || _discourse.StateOf(owners[0]) is not { } own) return null;
        for (var back = 0; back <= 1; back++)
            if (_discourse.StatesOf(_discourse.Within(sentence, back)).FindAll(s => s != own) is { Count: > 0 } others)
                return others is [var other] ? other : null;
        return null;
    }

    /// <summary>Whose the phrase is by the name or pronoun before it.</summary>
    private (IReadOnlyList<ActorCode> Owners, string Whose) Owners(Phrase phrase, int sentence)
    {
        if (phrase.Possessor is { } possessor)
            return (people.Of(possessor)?.Codes ?? (IReadOnlyList<ActorCode>)possessor.Actors, $"of '{possessor.PersonName ?? possessor.Span.In(phrase.Sentence.Text)}'");
        var (found, why) = Antecedent(phrase.PossessivePronoun!, sentence, actorsOnly: phrase.Sector is not (null or "CVL"));
        if (found is null && phrase.PossessivePronoun!.Form.Equals("their", StringComparison.OrdinalIgnoreCase) && phrase.Sector is "GOV" or "MIL" or "LEG" && _home.Two() is { } two) return (two, "'their' is of the two states of which the text speaks");
        return (found?.Actors ?? [], $"'{phrase.PossessivePronoun!.Form}' is {why}");
    }

    private void SettleBeside(Phrase phrase, Person person, int sentence)
    {
        if (person.Codes.Count == 0 && !phrase.Affiliated && !phrase.OfUnknown && phrase.Title is { Sector: { } sector, AtHome: true } && Home(phrase, sentence, person) is { } focus)
        {
            person.Codes.Add(focus.With(sector));
            person.Why = $"'{phrase.Office}' without a nationality: {focus}, of which the text speaks";
        }
        var codes = phrase.Affiliated ? phrase.Actors : person.Codes;
        if (codes.Count == 0) Refuse(phrase, $"beside {person.Name}, of whom no word tells for whom");
        else Write(phrase, codes, person, sentence, $"describes {person.Name} beside it");
    }

    private void SettleAffiliated(Phrase phrase, int sentence, SentenceWork? next)
    {
        if (phrase.Actors.Count == 0) return;
        var person = phrase.Kind == MentionKind.Office ? Bearer(phrase) ?? Announced(phrase, sentence, next) : null;
        Write(phrase, phrase.Actors, person, sentence, phrase.Why);
    }

    /// <summary>The person who holds the office: the last one of the article who fits, else the one of the lexicon.</summary>
    private Person? Bearer(Phrase phrase)
    {
        if (phrase.Title is not { Kind: TitleKind.Office } title || phrase.Plural || !phrase.Definite || phrase.Former) return null;
        for (var i = _discourse.Named.Count - 1; i >= 0; i--)
            if (_discourse.Named[i].Person is { Office: { } office } person && person.Codes.Exists(c => phrase.Actors.Exists(a => a.State == c.State))
                && Offices.Match(title, office) && !(title.Gender != '\0' && person.Gender != '\0' && title.Gender != person.Gender))
                return person;
        if (day is null || phrase.Actors.Count != 1) return null;
        var holders = lexicon.HoldersIn(phrase.Actors[0].State).Where(t => t.Office.Equals(title.Name, StringComparison.OrdinalIgnoreCase) && t.Term.Holds(day.Value)).ToList();
        if (holders is not [var holder]) return null;
        var named = people.All.FirstOrDefault(p => p.Name == holder.Person) ?? new Person(holder.Person, NameKey.Words(holder.Person)) { Office = holder.Office, Gender = holder.Gender, Why = "lexicon" };
        if (named.Codes.Count == 0) named.Codes.Add(holder.Actor);
        return named;
    }

    /// <summary>The lead names "a senior official in Moscow", the next sentence says who he is.</summary>
    private Person? Announced(Phrase phrase, int sentence, SentenceWork? next)
    {
        if (sentence > 1 || phrase.Definite || next is null || phrase.Title is not { } title) return null;
        foreach (var other in next.Phrases)
            if (people.Of(other) is { Office: { } office } person && person.Codes.Exists(c => phrase.Actors.Contains(c)) && Offices.Match(title, office)
                && !_discourse.Named.Any(n => ReferenceEquals(n.Person, person)))
                return person;
        return null;
    }

    private void SettleBare(Phrase phrase, int sentence)
    {
        var descriptions = new Descriptions(_discourse);
        if (phrase.Title is { Kind: TitleKind.Office } title && phrase.Definite && !phrase.Plural)
        {
            if (descriptions.LastInOffice(title, phrase.Head, sentence) is { } person)
            {
                Write(phrase, person.Codes, person, sentence, $"the last {title.Name} named: {person.Name}");
                return;
            }
        }
        if (phrase.Title is { Kind: TitleKind.Office, AtHome: true, Sector: { } held } own && phrase.Group is null && phrase.Nominal is null && !phrase.OfUnknown && (phrase.Definite || phrase.Plural)
            && _home.Of(phrase.Head, held, sentence, _ => true) is { } seat)
        {
            // "The police commissioner", "ministers": every state has them.
            Write(phrase, [seat.State.With(phrase.Former ? "ELI" : held)], null, sentence, $"'{own.Name}' of {seat.State}, {seat.Why}");
            return;
        }
        var nominals = new NominalResolver(lexicon, article, _discourse, _home);
        if (phrase.Nominal is null && phrase.Plural && (phrase.Definite || phrase.Head.Children.Any(c => c.Lemma is "both")) && phrase.Sector is { } sector && NominalResolver.Number(phrase.Head) is { } number && nominals.States(number, phrase.Head, sentence) is { } sides)
        {
            // "The two foreign ministers": of the two states named.
            Write(phrase, [.. sides.Select(s => s.Sector is null ? s.With(sector) : s)], null, sentence, $"of the {number} states named before");
            return;
        }
        var refused = "nothing tells whose";
        if (phrase.Nominal is not null)
        {
            var (actors, why) = nominals.Resolve(phrase, sentence);
            if (actors.Count > 0)
            {
                if (actors.Count == 1 && lexicon.Organisation(actors[0].State) is not null) phrase.Kind = MentionKind.Organisation;
                else if (phrase.Kind != MentionKind.Office) phrase.Kind = MentionKind.Group;
                Write(phrase, actors, null, sentence, why);
                return;
            }
            refused = why;
        }
        if (phrase.Group is { Relational: false } noun && !phrase.OfUnknown)
        {
            if (phrase.Definite && descriptions.SameNoun(phrase, sentence) is { } before)
            {
                Write(phrase, before.Actors, null, sentence, $"the last '{noun.Noun}' named: {before.Text}");
                return;
            }
            if (phrase.Definite && noun.Sector is "REB" or "MIL" && descriptions.OnlyOfSector(noun.Sector) is { } group)
            {
                Write(phrase, group.Actors, null, sentence, $"the only one of its kind named: {group.Text}");
                return;
            }
            if (((noun.Bare && phrase.Definite) || noun.Domestic || (noun.OfPlace && phrase.Plural && _home.IsDomestic)) && _home.Of(phrase.Head, noun.Sector, sentence, state => !noun.Noun.EndsWith("junta", StringComparison.Ordinal) || lexicon.HasJunta(state.State, day)) is { } home)
            {
                phrase.Sector = noun.Sector;
                Write(phrase, [new Affiliation(phrase, lexicon).Coded(home.State, NameKind.State)], null, sentence, $"'the {noun.Noun}' of {home.State}, {home.Why}");
                return;
            }
            if ((noun.Bare && phrase.Definite) || noun.Domestic) refused = $"nothing tells whose; weighed, in points: {_home.Candidates}";
        }
        Refuse(phrase, refused);
    }

    /// <summary>"The two", "both", "the three" without a noun: the states or people named before.</summary>
    private bool ReadNumber(Word word, int sentence)
    {
        var both = word.Lemma.Equals("both", StringComparison.OrdinalIgnoreCase);
        if (!both && (word.Upos is not "NUM" || !word.Children.Any(c => c.Index < word.Index && c.Lemma is "the" or "these"))) return false;
        if (word.BaseRelation is "nummod" or "det" or "cc" or "cc:preconj" or "advmod" || word.Children.Any(c => c.Index > word.Index && c.BaseRelation is "nmod" or "flat" or "nummod")) return false;
        if ((both ? 2 : NominalResolver.NumberOf(word)) is not { } number) return false;
        var (actors, why) = new NominalResolver(lexicon, article, _discourse, _home).Several(new NominalNoun("state", ["state", "person"]), number, word, sentence);
        if (actors.Count == 0) return false;
        Note(new Mention { Span = Dependencies.Place(word), Head = word, Kind = MentionKind.Pronoun, Actors = actors, Why = why });
        Enter(new Antecedent { Sentence = sentence, Head = word, Actors = actors, Kind = MentionKind.Group, Plural = true, Text = word.Form });
        return true;
    }

    private ActorCode? Home(Phrase phrase, int sentence, Person? person = null) => _home.Of(phrase.Head, phrase.Sector, sentence, state => person is null || !people.IsHeldByAnother(person, state))?.State;

    private void ReadPronoun(Word word, int sentence, List<object> later)
    {
        if (IsFirstPerson(word))
        {
            if (word.Form.ToLowerInvariant() is not ("i" or "me" or "my")) later.Add(word);
            return;
        }
        if (word.HasFeature("PronType", "Rel") || word.Form.ToLowerInvariant() is "whose" || (word.Form.ToLowerInvariant() is "who" or "which" or "that" && word.Relation.StartsWith("nsubj", StringComparison.Ordinal)))
        {
            ReadRelative(word, sentence);
            return;
        }
        if (IsAhead(word))
        {
            later.Add(word);
            return;
        }
        if (IsFormal(word) || word.HasFeature("Person", "1") || word.HasFeature("Person", "2")) return;
        var (found, why) = Antecedent(word, sentence);
        if (found is null)
        {
            if (why != "not a pronoun of the third person") trail?.Add(Stage, Dependencies.Place(word), "rejected", $"'{word.Form}': {why}");
            return;
        }
        if (found.Person is { Gender: '\0' } person) person.Gender = word.Form.ToLowerInvariant() switch { "he" or "him" or "his" => 'm', "she" or "her" => 'f', _ => '\0' };
        WritePronoun(word, found, sentence, why);
    }

    /// <summary>Whether the pronoun's owner comes behind it: "In his answer Kofod accused", "Asked by its neighbours, Chad said".</summary>
    private static bool IsAhead(Word word)
    {
        if (word.Relation != "nmod:poss") return false;
        for (var at = word.Head; at is { Head: { } above }; at = above)
        {
            if (at.BaseRelation is "nsubj" or "conj" or "ccomp" or "root" or "acl") return false;
            if (at.BaseRelation is "obl" or "advcl" && above.Upos is "VERB" or "AUX") return SubjectWord(above) is { Upos: "PROPN" } subject && subject.Index > word.Index && subject.Index < above.Index && at.Index < subject.Index;
        }
        return false;
    }

    private static Word? SubjectWord(Word verb)
    {
        foreach (var child in verb.Children)
            if (child.BaseRelation is "nsubj")
                return child;
        return null;
    }

    private void ReadAhead(Word pronoun, int sentence)
    {
        for (var at = pronoun.Head; at is not null; at = at.Head)
            if (at.Upos is "VERB" or "AUX" && SubjectWord(at) is { } subject && subject.Index > pronoun.Index && _byHead.TryGetValue(subject, out var owner) && owner.IsActor
                && PronounResolver.Agrees(pronoun, owner))
            {
                WritePronoun(pronoun, owner, sentence, $"'{owner.Text}' behind it, the subject of its clause");
                return;
            }
    }

    /// <summary>The "it" that only holds a place: "it is clear that", "made it impossible to".</summary>
    private static bool IsFormal(Word word)
    {
        if (word.BaseRelation is "expl") return true;
        if (word.Form.ToLowerInvariant() is not "it" || word.Head is not { } head) return false;
        foreach (var sibling in head.Children)
            if (sibling.BaseRelation is "csubj" || (word.BaseRelation is "obj" && sibling.BaseRelation is "xcomp" && sibling.Upos is "ADJ")
                || (word.BaseRelation is "nsubj" && head.Upos is "ADJ" && sibling.BaseRelation is "ccomp" or "advcl" && sibling.Index > head.Index && sibling.Children.Any(c => c.Lemma is "that" or "to" && c.BaseRelation is "mark")))
                return true;
        return false;
    }

    private (Antecedent? Found, string Why) Antecedent(Word pronoun, int sentence, bool actorsOnly = false) =>
        _mentions.Count > 0 && _byHead.TryGetValue(pronoun, out var done) ? (done, $"'{done.Text}'") : new PronounResolver(_discourse).Resolve(pronoun, sentence, actorsOnly);

    /// <summary>"who", "which", "that" before a relative clause mean the noun that the clause describes.</summary>
    private void ReadRelative(Word word, int sentence)
    {
        for (var at = word.Head; at is not null; at = at.Head)
            if (at.Relation == "acl:relcl" && at.Head is { } noun)
            {
                if (_byHead.TryGetValue(noun, out var described) && described.IsActor) WritePronoun(word, described, sentence, $"the '{described.Text}' that the clause describes");
                return;
            }
    }

    private void WritePronoun(Word word, Antecedent found, int sentence, string why)
    {
        var mention = new Mention
        {
            Span = Dependencies.Place(word), Head = word, Kind = MentionKind.Pronoun, Actors = found.Actors, Person = found.Person?.Name, Office = found.Person?.Office,
            Why = $"pronoun → {why}",
        };
        Note(mention);
        Enter(new Antecedent { Sentence = sentence, Head = word, Actors = found.Actors, Kind = found.Kind, Person = found.Person, Plural = found.Plural, Text = found.Text });
    }

    /// <summary>"Our country", "we" in a quotation: the state of whoever says so.</summary>
    private void Say(object waiting, SentenceWork work, int sentence)
    {
        var word = waiting as Word ?? ((Phrase)waiting).Head;
        if (SpeakerOf(word) is not { IsActor: true, Actors.Count: > 0 } speaker) return;
        if (waiting is Phrase phrase)
        {
            if (!phrase.Affiliated) phrase.Actors.Clear();
            var affiliation = new Affiliation(phrase, lexicon);
            foreach (var code in speaker.Actors)
                if (phrase.Nominal?.Takes.Contains("state") == true) phrase.Add(_discourse.StateOf(code) ?? code);
                else if (phrase.Group is { Relational: false } or null && (phrase.Group ?? (object?)phrase.Title) is not null) phrase.Add(affiliation.Coded(code.With(null), NameKind.State));
            if (phrase.Actors.Count == 0) return;
            if (phrase.Kind == MentionKind.Office && phrase.Title is null) phrase.Kind = MentionKind.Group;
            Write(phrase, phrase.Actors, null, sentence, $"said by '{speaker.Text}'");
        }
        else
            WritePronoun(word, new Antecedent { Sentence = sentence, Head = word, Actors = speaker.Actors, Kind = MentionKind.Group, Plural = true, Text = speaker.Text }, sentence, $"the side of the speaker '{speaker.Text}'");
    }

    private Antecedent? SpeakerOf(Word word)
    {
        for (var at = word; at is not null; at = at.Head)
        {
            if (at.BaseRelation is "ccomp" or "parataxis" && at.Head is { } verb && Subject(verb) is { } speaker && !speaker.Head.Equals(word)) return speaker;
            foreach (var child in at.Children)
                if (child.BaseRelation is "parataxis" && child.Upos is "VERB" && Subject(child) is { } other)
                    return other;
        }
        return null;
    }

    private Antecedent? Subject(Word verb)
    {
        foreach (var child in verb.Children)
            if (child.BaseRelation is "nsubj" && _byHead.TryGetValue(child, out var subject))
                return subject;
        return null;
    }

    private void Write(Phrase phrase, IReadOnlyList<ActorCode> codes, Person? person, int sentence, string why)
    {
        var mention = new Mention
        {
            Span = phrase.Span, Head = phrase.Head, Kind = phrase.Kind, Actors = [.. codes], Person = person?.Name, Office = phrase.Office ?? person?.Office, Why = why,
            Rejected = [.. phrase.Rejected],
        };
        Note(mention);
        Enter(new Antecedent
        {
            Sentence = sentence, Head = phrase.Head, Actors = mention.Actors, Kind = phrase.Kind, Person = person, Plural = phrase.Plural || IsCollective(phrase), Text = phrase.Span.In(phrase.Sentence.Text),
        });
    }

    /// <summary>Armed groups and peoples are taken up by "they".</summary>
    private static bool IsCollective(Phrase phrase) =>
        phrase.Kind == MentionKind.Group && phrase.Group is null && phrase.Title is null && (phrase.Actors.Exists(a => a.Sector is "REB") || phrase.Head.Form.EndsWith('s'));

    private void Enter(Antecedent antecedent)
    {
        _discourse.Enter(antecedent);
        _byHead[antecedent.Head] = antecedent;
    }

    private void Note(Mention mention)
    {
        _mentions.Add(mention);
        trail?.Add(Stage, mention.Span, "resolved", $"{(mention.Actors.Count == 0 ? "no actor" : string.Join(", ", mention.Actors))}{(mention.Person is null ? "" : $" ({mention.Person})")}: {mention.Why}");
    }

    private void Refuse(Phrase phrase, string why)
    {
        trail?.Add(Stage, phrase.Span, "rejected", $"'{phrase.Span.In(phrase.Sentence.Text)}': {why}");
        _discourse.Enter(new Antecedent { Sentence = _sentence, Head = phrase.Head, Actors = [], Plural = phrase.Plural, Text = phrase.Span.In(phrase.Sentence.Text) });
    }

    /// <summary>When the last part of a coordination has been read, enters it as one: "Putin and Pashinyan … they".</summary>
    private void JoinConjuncts(Word word, int sentence)
    {
        if (word.BaseRelation is not "conj" || !_byHead.TryGetValue(word, out var last) || last.Kind is MentionKind.Adjective) return;
        var first = Dependencies.FirstConjunct(word);
        if (first.Children.Any(c => c.BaseRelation is "conj" && c.Index > word.Index) || !_byHead.TryGetValue(first, out var begin)) return;
        var parts = new List<Antecedent> { begin };
        foreach (var child in first.Children)
            if (child.BaseRelation is "conj" && child.Index <= word.Index && _byHead.TryGetValue(child, out var part))
                parts.Add(part);
        _discourse.Enter(new Antecedent
        {
            Sentence = sentence, Head = first, Actors = [.. parts.SelectMany(p => p.Actors).Distinct()], Kind = MentionKind.Group, Plural = true, Parts = [.. parts.Select(p => p.Head)],
            Text = string.Join(" and ", parts.Select(p => p.Text)),
        });
    }
}
