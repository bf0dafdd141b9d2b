using System.Collections.Frozen;
using Chancery.Coding.Actors;
using Chancery.Coding.Actors.Recognition;
using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>Lays the frames of the lexicon over a predicate and its arguments.</summary>
/// <param name="frames">The frames.</param>
/// <param name="supports">The verbs that lend a subject to an event noun.</param>
/// <param name="isOrganisation">Whether a code means an organisation or treaty rather than a state.</param>
/// <param name="mentions">The mentions of the article.</param>
/// <param name="places">Places that stand for their states when something is done to them; null for none.</param>
public sealed class FrameMatcher(FrameLexicon frames, SupportVerbLexicon supports, Func<ActorCode, bool> isOrganisation, MentionTable mentions, MentionTable? places = null)
{
    /// <summary>Nouns and pronouns that take a part of what stands behind their "of".</summary>
    private static readonly FrozenSet<string> Quantities = FrozenSet.ToFrozenSet(
    [
        "all", "amount", "batch", "billion", "bulk", "couple", "dozen", "each", "few", "group", "half", "hundred", "hundreds", "majority", "many", "million", "most", "number", "one", "pair", "part",
        "piece", "portion", "quarter", "remainder", "rest", "score", "series", "several", "share", "some", "string", "third", "thousand", "thousands", "ton", "tonne", "tranche",
    ]);

    private readonly SupportVerbLexicon _supports = supports;
    private readonly MentionTable _mentions = mentions;
    private readonly Func<ActorCode, bool> _isOrganisation = isOrganisation;
    private readonly ActorArgumentReader _actors = new(mentions, places);
    private readonly Dictionary<Word, FrameMatch?> _matches = [];

    /// <summary>The frame that fits the predicate best, or null.</summary>
    /// <param name="predicate">A word of the text.</param>
    /// <param name="refused">Receives each frame that was tried and why it does not fit; null when nobody asks.</param>
    public FrameMatch? Match(Word predicate, Action<Frame, string>? refused = null)
    {
        if (refused is null && _matches.TryGetValue(predicate, out var known)) return known;
        return _matches[predicate] = FindBest(predicate, refused);
    }

    /// <summary>Every frame whose own words and clauses stand around the predicate, whether or not actors stand at its places.</summary>
    /// <param name="predicate">A word of the text.</param>
    public IEnumerable<LooseMatch> MatchLoosely(Word predicate)
    {
        var candidates = frames.For(predicate.Lemma.ToLowerInvariant());
        if (candidates.Count == 0 || IsCalendar(predicate)) yield break;
        var clause = ClauseReader.Read(predicate);
        foreach (var frame in candidates)
            if (new Attempt(this, frame, clause, loose: true).RunLoosely() is { } match && FalseFriend(clause, frame.Pattern.Demand) is null)
                yield return match;
    }

    /// <summary>The act that a clause tells: of its own predicate, else of the noun or clause that completes it.</summary>
    /// <param name="predicate">The clause's predicate.</param>
    public FrameMatch? MatchBelow(Word predicate)
    {
        if (Match(predicate) is { } match) return match;
        foreach (var child in predicate.Children)
            if (child.BaseRelation is "obj" or "xcomp" or "obl" && MatchBelow(child) is { } below)
                return below;
        return null;
    }

    /// <summary>The frame of the act that a clause tells, whoever acts in it; null when no frame's words stand there.</summary>
    /// <param name="predicate">The clause's predicate.</param>
    public Frame? Below(Word predicate)
    {
        if (MatchBelow(predicate) is { } match) return match.Frame;
        LooseMatch? best = null;
        foreach (var loose in MatchLoosely(predicate))
            if (best is null || loose.Frame.Pattern.Demand > best.Frame.Pattern.Demand)
                best = loose;
        return best?.Frame;
    }

    /// <summary>The month of March is no demonstration.</summary>
    private static bool IsCalendar(Word word) => word.Upos == "PROPN" && CalendarWords.Contains(word.Form);

    private FrameMatch? FindBest(Word predicate, Action<Frame, string>? refused)
    {
        var candidates = frames.For(predicate.Lemma.ToLowerInvariant());
        if (candidates.Count == 0 || IsCalendar(predicate)) return null;
        var clause = ClauseReader.Read(predicate);
        FrameMatch? best = null;
        foreach (var frame in candidates)
        {
            var attempt = new Attempt(this, frame, clause);
            if (attempt.Run() is { } match)
            {
                if (best is not null && best.Fit >= match.Fit) continue;
                best = match;
            }
            else
            {
                refused?.Invoke(frame, attempt.Refusal);
            }
        }
        if (best is null || FalseFriend(clause, best.Frame.Pattern.Demand) is not { } friend) return best;
        refused?.Invoke(best.Frame, $"is the false friend '{friend.Pattern.Text}' ({friend.Origin})");
        return null;
    }

    /// <summary>Whether a false friend hangs on the word: what it says is no act, whoever is named around it.</summary>
    public bool TellsNothing(Word predicate) => FalseFriend(ClauseReader.Read(predicate), demand: 0) is not null;

    /// <summary>The wording without an act that fits the clause and asks for no less than the frame that would be coded, or null.</summary>
    private Frame? FalseFriend(Clause clause, int demand)
    {
        // Whoever acts is X in a false friend and S in a frame, which counts one more.
        foreach (var friend in frames.FalseFriendsFor(clause.Predicate.Lemma.ToLowerInvariant()))
            if (friend.Pattern.Demand + 1 >= demand && new Attempt(this, friend, clause).FillAll())
                return friend;
        return null;
    }

    /// <summary>One frame laid over one clause.</summary>
    private sealed class Attempt(FrameMatcher matcher, Frame frame, Clause clause, bool loose = false)
    {
        private readonly List<Word> _words = [clause.Predicate];
        private readonly List<Clause> _anchors = [clause];
        private readonly List<Clause> _ownWords = []; // of the anchors those that the pattern itself names
        private Clause? _inner;
        private ActorArgument? _source;
        private ActorArgument? _target;
        private bool _targetOptional = true;
        private bool _particle;
        private bool _open;
        private Argument? _misread;

        public string Refusal { get; private set; } = "";

        public FrameMatch? Run() => FillAll() ? Finish() : null;

        public LooseMatch? RunLoosely()
        {
            if (!FillAll()) return null;
            if (_target is null && _source is not null) TakeTargetFromWords();
            return new LooseMatch(frame, clause, _source, _target, _words, _particle, _inner?.Predicate);
        }

        public bool FillAll()
        {
            var pattern = frame.Pattern;
            if (loose && !pattern.IsNoun && !pattern.NeedsCopula && !ClauseReader.IsVerbal(clause.Predicate)) return Refusing("is no verb here");
            if (!pattern.NeedsCopula && pattern.IsNoun != IsNominal(clause.Predicate)) return Refusing(pattern.IsNoun ? "is no noun here" : "is no verb here");
            if (pattern.NeedsCopula && !ClauseReader.HasCopula(clause.Predicate) && !clause.Passive && !IsSaidOfSomebody) return Refusing("stands without 'be'");
            if (pattern.CopulaMarkers.Count > 0 && !pattern.CopulaMarkers.Contains(ClauseReader.Marker(clause.Predicate))) return Refusing("stands without its preposition");
            if (!FindPredicate()) return Refusing("lacks its particle");
            if (!loose && LeavesObjectOut()) return Refusing("has an object of which the pattern knows nothing");
            if (pattern.IsNoun) AddCarriers();
            foreach (var element in pattern.Elements)
                if (!Fill(element) && !element.Optional && !MayComeLater(element) && !(loose && MayStayEmpty(element)) && !(_open = !loose && MayStayOpen(element)))
                    return false;
            return true;
        }

        /// <summary>"talks held with Moscow", "an attack carried out by rebels": what belongs to the noun may hang on the participle that carries it.</summary>
        private void AddCarriers()
        {
            foreach (var child in clause.Predicate.Children)
                if (child.Relation == "acl" && matcher._supports.Find(child.Lemma.ToLowerInvariant()) == SupportRole.Source)
                    _anchors.Add(ClauseReader.Read(child));
        }

        /// <summary>"met them" is not the pattern "S meet".</summary>
        private bool LeavesObjectOut() => !frame.Pattern.IsNoun && !frame.Pattern.NeedsCopula && !clause.Passive
            && frame.Pattern.Elements.All(e => e.Slot == PatternSlot.Source || e.Optional)
            && clause.Predicate.Children.Any(c => c.Relation is "obj" && c.Upos is not "PRON" && !IsMisread(c));

        private bool IsMisread(Word word) => _misread is { } misread && misread.Head == word;

        private bool IsSaidOfSomebody => clause.Predicate.Upos is "NOUN" && clause.First(ArgumentRole.Subject) is not null;

        /// <summary>Nouns, and adjectives that somebody owns: the tagger takes "Eritrea's offensive" for one.</summary>
        private static bool IsNominal(Word word) =>
            word.Upos is "NOUN" or "PROPN" || word.Upos == "ADJ" && word.Children.Any(c => c.Relation is "nmod:poss" or "det");

        private FrameMatch? Refuse(string why)
        {
            Refusal = why;
            return null;
        }

        /// <summary>Whether the text may leave the target to its surroundings: where a thing stands at its place, "condemned the step".</summary>
        private bool MayStayOpen(PatternElement element) =>
            element is { Slot: PatternSlot.Target, Kind: null, Heads.Count: 0, ClauseSubject: false } && !frame.Pattern.IsNoun && ImpliedTarget.IsDirected(frame.Type) && frame.Type != EventType.Agree
            && Candidates(element).Any(a => !CalendarWords.Contains(a.Head.Form) && !IsClaim(a.Head) && !IsOwn(a.Head));

        /// <summary>"urged its citizens to leave": one's own people are not another actor.</summary>
        private static bool IsOwn(Word noun) => noun.Children.Any(c => c.Relation == "nmod:poss" && c.Upos == "PRON");

        /// <summary>"rejected claims that it had attacked": what is said, no act of anybody's.</summary>
        private static bool IsClaim(Word noun) => noun.Children.Any(c => c.BaseRelation is "acl" or "ccomp" && ClauseReader.Marker(c) == "that");

        /// <summary>Whether a place that no given actor fills may stay empty: not where an actor of the wrong kind stands, nor where a bare verb lacks its preposition.</summary>
        private bool MayStayEmpty(PatternElement element)
        {
            if (element.Slot is not (PatternSlot.Source or PatternSlot.Target)) return false;
            var candidates = Candidates(element).ToList();
            if (element.Heads.Count > 0 && !candidates.Exists(a => IsHeaded(element, a.Head))) return false;
            if (element.Kind is not null && candidates.Exists(a => matcher._actors.Read(a.Head, acting: false) is { } named && matcher.OfKind(named, element.Kind) is null)) return false;
            var bare = element is { Slot: PatternSlot.Target, Role: ArgumentRole.Oblique } && !frame.Pattern.IsNoun && _ownWords.Count == 0;
            return !bare || candidates.Exists(a => !CalendarWords.Contains(a.Head.Form));
        }

        /// <summary>A target behind a noun of the pattern may also stand before it; <see cref="Finish"/> looks there.</summary>
        private bool MayComeLater(PatternElement element) => element is { Slot: PatternSlot.Target, Role: ArgumentRole.Oblique } && _ownWords.Count > 0;

        /// <summary>Settles which of the pattern's predicates stands here: one with its particle before the bare word.</summary>
        private bool FindPredicate()
        {
            var lemma = clause.Predicate.Lemma.ToLowerInvariant();
            var bare = false;
            foreach (var predicate in frame.Pattern.Predicates)
            {
                if (predicate.Lemma != lemma || predicate.Modifier is { } modifier && !PatternWord.HasModifier(clause.Predicate, modifier)) continue;
                if (predicate.Modifier is not null) return _particle = true;
                if (predicate.Particle is null) bare = true;
                else if (HasParticle(predicate.Particle)) return _particle = true;
            }
            return bare;
        }

        private bool HasParticle(string particle)
        {
            foreach (var argument in clause.Arguments)
            {
                if (argument.Role == ArgumentRole.Particle && argument.Marker == particle) return true;
                if (argument.Role != ArgumentRole.Oblique) continue;
                if (argument.Marker.StartsWith(particle + " ", StringComparison.Ordinal)) return true;
                if (argument.Marker != particle || clause.First(ArgumentRole.Object) is not null || CalendarWords.Contains(argument.Head.Form)) continue;
                // "handed over the suspect": the parser may take the particle for a preposition of the object.
                _misread = argument;
                return true;
            }
            return false;
        }

        private bool Fill(PatternElement element) => element.Slot switch
        {
            PatternSlot.Words => FillWords(element),
            PatternSlot.Clause => FillClause(element),
            PatternSlot.Any => FillAny(element),
            PatternSlot.Source => FillActor(element, acting: true),
            _ => FillActor(element, acting: element.Role == ArgumentRole.Subject),
        };

        private bool FillAny(PatternElement element)
        {
            foreach (var argument in Arguments(element))
            {
                // What belongs to the verb may hang on its object: "pledged 40 million dollars to Malawi".
                _anchors.Add(ClauseReader.Read(argument.Head));
                return true;
            }
            return Refusing("nothing stands at X");
        }

        private bool Refusing(string why)
        {
            Refusal = why;
            return false;
        }

        private bool FillWords(PatternElement element)
        {
            foreach (var (_, _, head) in Arguments(element))
                foreach (var member in ClauseReader.Coordination(head))
                    if (Fitting(element.Words, member) is { } fitting)
                    {
                        _words.Add(fitting);
                        _anchors.Add(ClauseReader.Read(fitting));
                        _ownWords.Add(_anchors[^1]);
                        // "meetings, drills and other activities of the CSTO": what follows the last of a list belongs to all.
                        foreach (var other in ClauseReader.Coordination(head))
                            if (other != fitting)
                                _anchors.Add(ClauseReader.Read(other));
                        return true;
                    }
            return Refusing($"lacks '{string.Join('|', element.Words)}'");
        }

        /// <summary>The word itself, or of what it is a part: "the rest of its contribution", "two of the prisoners".</summary>
        private static Word? Fitting(IReadOnlyList<string> words, Word word)
        {
            if (PatternWord.Fits(words, word)) return word;
            if (word.Upos != "NUM" && !Quantities.Contains(word.Lemma.ToLowerInvariant())) return null;
            foreach (var child in word.Children)
                if (child.BaseRelation is "nmod" && ClauseReader.Marker(child) == "of" && PatternWord.Fits(words, child))
                    return child;
            return null;
        }

        private bool FillClause(PatternElement element)
        {
            foreach (var anchor in _anchors)
                foreach (var argument in anchor.Arguments)
                    if (argument.Role == ArgumentRole.Complement && element.Markers.Any(m => argument.Marker == m || argument.Marker.EndsWith(" " + m, StringComparison.Ordinal)))
                    {
                        if (element.Kind == "hostile" && !(matcher.MatchBelow(argument.Head) is { } below && Ontology.IsConflict(below.Frame.Type))) continue;
                        if (element.Kind == "must" && !ClauseReader.IsOwed(argument.Head)) continue;
                        _inner = ClauseReader.Read(argument.Head);
                        _words.Add(argument.Head);
                        return true;
                    }
            return Refusing("lacks the clause");
        }

        private bool FillActor(PatternElement element, bool acting)
        {
            var isSource = element.Slot == PatternSlot.Source;
            if (!isSource) _targetOptional &= element.Optional;
            if ((isSource ? _source : _target) is not null) return true;
            foreach (var argument in Candidates(element))
                if (IsHeaded(element, argument.Head) && matcher._actors.Read(argument.Head, acting) is { } named && matcher.OfKind(named, element.Kind) is { } found)
                {
                    if (isSource) _source = found;
                    else if (WithoutSource(found) is { } others) _target = others;
                    else continue;
                    return true;
                }
            return Refusing(isSource ? "no actor stands at the source's place" : "no other actor stands at the target's place");
        }

        /// <summary>Whether the phrase is one of those that the pattern asks for: the missiles of "Houthi missiles".</summary>
        private static bool IsHeaded(PatternElement element, Word head) =>
            element.Heads.Count == 0 || ClauseReader.Coordination(head).Any(member => PatternWord.Fits(element.Heads, member));

        private IEnumerable<Argument> Candidates(PatternElement element)
        {
            if (element.ClauseSubject) return _inner is null ? [] : _inner.Arguments.Where(a => a.Role == ArgumentRole.Subject);
            if (element.InClause) return _inner is null ? [] : InnerArguments(_inner);
            return Arguments(element);
        }

        /// <summary>The arguments of the predicate, or of a noun already matched, that stand where the element asks.</summary>
        private IEnumerable<Argument> Arguments(PatternElement element)
        {
            if (element.Role == ArgumentRole.Oblique && !frame.Pattern.IsNoun)
            {
                // The parser often hangs a verb's phrase on the object before it: "charged the president | with bribery".
                foreach (var argument in clause.Arguments)
                    if (argument.Role is ArgumentRole.Object or ArgumentRole.Indirect)
                        foreach (var child in argument.Head.Children)
                            if (child.BaseRelation is "nmod" && ClauseReader.Marker(child) is var marker
                                && (marker != "of" || element.Slot == PatternSlot.Words || argument.Head.Upos == "PROPN") && element.Markers.Contains(marker))
                                yield return new Argument(ArgumentRole.Oblique, marker, child);
            }
            for (var i = _anchors.Count - 1; i >= 0; i--) // the noun matched last is the nearest: "impose sanctions on T"
            {
                // Whoever owns the act stands before whoever owns its object: "Tehran's seizure of Greek tankers".
                var anchor = _anchors[element.Slot == PatternSlot.Source && frame.Pattern.IsNoun ? _anchors.Count - 1 - i : i];
                foreach (var argument in anchor.Arguments)
                    if (Stands(element, argument, anchor))
                        yield return argument;
            }
            if (frame.Type == EventType.Request && clause.Passive && element.Slot is PatternSlot.Source or PatternSlot.Target && clause.First(ArgumentRole.Subject) is null
                && ClauseReader.GiverAndReceiver(clause.Predicate) is var (giver, receiver))
                yield return new Argument(element.Role, "", element.Slot == PatternSlot.Source ? receiver : giver); // "to give it the help requested"
            if (element is { Slot: PatternSlot.Target, Role: ArgumentRole.Oblique } && frame.Pattern.IsNoun)
            {
                // "an offer from Ankara | to Khartoum": the parser often hangs the second phrase on the first.
                foreach (var argument in clause.Arguments)
                    if (argument.Role == ArgumentRole.Oblique)
                        foreach (var child in argument.Head.Children)
                            if (child.BaseRelation is "nmod" && ClauseReader.Marker(child) is var marker && marker != "of" && element.Markers.Contains(marker))
                                yield return new Argument(ArgumentRole.Oblique, marker, child);
            }
            if (element.Slot == PatternSlot.Source && frame.Pattern.IsNoun && matcher.SupportSubject(clause.Predicate) is { } lender)
                yield return lender;
            if (element.Slot == PatternSlot.Target && frame.Pattern.IsNoun && matcher.SupportOblique(clause.Predicate, element.Markers) is { } borrowed)
                yield return borrowed;
            if (element is { Slot: PatternSlot.Target, Role: ArgumentRole.Oblique } && NextPhrase(element.Markers) is { } next)
                yield return next;
        }

        /// <summary>A phrase right behind the words matched so far that the parser hung on a verb above them: "described as a suspension of its membership | in the alliance".</summary>
        private Argument? NextPhrase(IReadOnlyList<string> markers)
        {
            var last = _words.Max(w => w.Index);
            for (var verb = clause.Predicate.Head; verb is not null; verb = verb.Head)
            {
                if (!ClauseReader.IsVerbal(verb)) continue;
                foreach (var child in verb.Children)
                    if (child.BaseRelation is "obl" && child.Index > last && FirstIndex(child) == last + 1 && markers.Contains(ClauseReader.Marker(child)))
                        return new Argument(ArgumentRole.Oblique, ClauseReader.Marker(child), child);
                return null;
            }
            return null;
        }

        private static int FirstIndex(Word word) => word.Children.Count == 0 ? word.Index : Math.Min(word.Index, word.Children[0].Index);

        private bool Stands(PatternElement element, Argument argument, Clause anchor)
        {
            switch (element.Role)
            {
                case ArgumentRole.Modifier when element.Slot == PatternSlot.Words:
                    return argument.Role == ArgumentRole.Modifier;
                case ArgumentRole.Modifier:
                    // The possessor of an act: "Moscow's", "Russian", "by Moscow", "between A and B".
                    return argument.Role == ArgumentRole.Modifier
                        || argument.Role is ArgumentRole.Oblique or ArgumentRole.Subject && argument.Marker is "by" or "between"
                        || argument.Role == ArgumentRole.Oblique && argument.Marker is "from" or "of" && !AsksFor(argument.Marker);
                case ArgumentRole.Oblique:
                    return (argument.Role == ArgumentRole.Oblique || argument.Role == ArgumentRole.Complement && (element.Slot == PatternSlot.Words || !ClauseReader.IsVerbal(argument.Head)))
                        && element.Markers.Contains(argument.Marker)
                        || element.Markers.Contains("between") && argument.Marker == "between";
                case ArgumentRole.Object when argument == _misread:
                    return true;
                case ArgumentRole.Object when element.Slot == PatternSlot.Words:
                    // "held Paris responsible", "refused to pay its dues": the pattern's words may complete the predicate or an earlier word.
                    return argument.Role is ArgumentRole.Object || argument.Role is ArgumentRole.Complement && argument.Marker.Length == 0;
                case ArgumentRole.Object when element.Slot == PatternSlot.Target:
                    return argument.Role is ArgumentRole.Object or ArgumentRole.Indirect && anchor == clause;
                case ArgumentRole.Subject when frame.Pattern.NeedsCopula && clause.Passive:
                    // "is opposed to", "was committed to": participles that are read as passives are adjectives to the pattern.
                    return argument.Role == ArgumentRole.Object && anchor == clause;
                default:
                    return argument.Role == element.Role && anchor == clause;
            }
        }

        private bool AsksFor(string marker) => frame.Pattern.Elements.Any(e => e.Role == ArgumentRole.Oblique && e.Markers.Contains(marker));

        /// <summary>Whoever is named in a complement clause or in the clauses below it, objects before phrases.</summary>
        private static IEnumerable<Argument> InnerArguments(Clause inner)
        {
            foreach (var argument in inner.Arguments.OrderBy(a => a.Role switch
                     {
                         ArgumentRole.Object or ArgumentRole.Indirect => 0,
                         ArgumentRole.Oblique => 1,
                         _ => 2,
                     }))
            {
                if (argument.Role is ArgumentRole.Object or ArgumentRole.Indirect or ArgumentRole.Oblique) yield return argument;
                if (argument.Role != ArgumentRole.Complement) continue;
                foreach (var deeper in InnerArguments(ClauseReader.Read(argument.Head))) yield return deeper;
            }
        }

        /// <summary>The target without whoever acts: nobody does this to himself, and "its ties with Moscow" names both.</summary>
        private ActorArgument? WithoutSource(ActorArgument found)
        {
            if (_source is null) return found;
            var others = found.Mentions.Where(IsOther).ToList();
            return others.Count == 0 ? null : new ActorArgument(others, found.Distance);
        }

        /// <summary>Whether a mention means somebody else than the source: another actor, or another person of the same government.</summary>
        private bool IsOther(Mention mention) => mention.Actors.Any(a => !IsSource(a))
            || mention.Person is { } person && _source!.Mentions.All(s => s.Person is { } acting && acting != person);

        private bool IsSource(ActorCode code) =>
            _source!.Codes.Any(s => s == code || s.State == code.State && (Governs(s) && Governs(code)));

        /// <summary>Whether a code means the state as a whole or those who govern it: one actor towards the outside.</summary>
        private static bool Governs(ActorCode code) => code.Sector is null or "GOV" or "MIL";

        private FrameMatch? Finish()
        {
            // "Russia and Iran met": the members of one subject are each other's target.
            if (_source is null) return Refuse("no actor stands at the source's place");
            if (_target is null) TakeTargetFromWords();
            if (_target is null && frame.Type is EventType.Consult or EventType.Cooperate && _source.Mentions.Count > 1)
            {
                var rest = _source.Mentions.Where(m => !m.Actors.SequenceEqual(_source.Mentions[0].Actors)).ToList();
                if (rest.Count > 0)
                {
                    _target = new ActorArgument(rest, _source.Distance);
                    _source = new ActorArgument([_source.Mentions[0]], _source.Distance);
                }
            }
            if (_target is not null) _open = false;
            if (_target is null && frame.Type is EventType.Consult && _source.Codes.Count == 1 && !matcher._isOrganisation(_source.Codes[0])) return Refuse("one alone consults nobody");
            if (_target is null && !_targetOptional && !_open && _source.Codes.Count < 2) return Refuse("no other actor stands at the target's place");
            return new FrameMatch(frame, clause, _source, _target, _words, _particle, _inner?.Predicate, _open);
        }

        /// <summary>"suspended Russian gas supplies", "its Moscow embassy": the target may stand before the pattern's own noun instead of behind it.</summary>
        private void TakeTargetFromWords()
        {
            if (!frame.Pattern.Elements.Any(e => e is { Slot: PatternSlot.Target, Role: ArgumentRole.Oblique })) return;
            foreach (var anchor in _ownWords)
            {
                // "summoned the Swedish ambassador": the noun itself names the target.
                if (matcher._mentions.HeadedBy(anchor.Predicate) is { Actors.Count: > 0 } mention && WithoutSource(new ActorArgument([mention], 0)) is { } named)
                {
                    _target = named;
                    return;
                }
                foreach (var argument in anchor.Arguments)
                    if (argument.Role == ArgumentRole.Modifier && matcher._actors.Read(argument.Head, acting: false) is { } found && WithoutSource(found) is { } others)
                    {
                        _target = others;
                        return;
                    }
            }
        }
    }

    private ActorArgument? OfKind(ActorArgument argument, string? kind)
    {
        if (kind is null) return argument;
        if (kind == "self") return argument.Distance == 0 ? argument : null;
        var fitting = argument.Mentions.Where(m => m.Actors.Any(a => kind == "armed" ? a.Sector is "MIL" or "REB" or "COP" or "SPY" or "UAF" : _isOrganisation(a) == (kind == "org"))).ToList();
        return fitting.Count == 0 ? null : new ActorArgument(fitting, argument.Distance);
    }

    /// <summary>The subject that a support verb lends to its event noun: "Moscow" in "Moscow launched an attack".</summary>
    private Argument? SupportSubject(Word noun)
    {
        var support = Support(noun);
        return support is { Verb: { } verb, Lends: SupportRole.Source } && ClauseReader.Read(verb).First(ArgumentRole.Subject) is { } subject
            ? new Argument(ArgumentRole.Subject, "", subject)
            : null;
    }

    /// <summary>The phrase that hangs on the support verb although it belongs to the noun: "launched an attack | on Kyiv".</summary>
    private Argument? SupportOblique(Word noun, IReadOnlyList<string> markers)
    {
        if (Support(noun) is not { Verb: { } verb } support) return null;
        var clause = ClauseReader.Read(verb);
        if (support.Lends == SupportRole.Target)
            return clause.First(ArgumentRole.Subject) is { } subject ? new Argument(ArgumentRole.Oblique, "", subject) : null;
        foreach (var argument in clause.Arguments)
            if (argument.Role == ArgumentRole.Oblique && markers.Contains(argument.Marker))
                return argument;
        return null;
    }

    private (Word? Verb, SupportRole Lends) Support(Word noun)
    {
        var head = noun;
        while (head.BaseRelation is "conj" && head.Head is { } first) head = first;
        if (head.BaseRelation is not ("obj" or "nsubj" or "acl") && head.BaseRelation is not "obl") return default;
        if (head.Head is { } verb && _supports.Find(verb.Lemma) is { } role && (head.BaseRelation is "obj" || head.Relation == "nsubj:pass")) return (verb, role);
        return default;
    }
}
