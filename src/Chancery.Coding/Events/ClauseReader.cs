using Chancery.Language;

namespace Chancery.Coding.Events;

/// <summary>
/// Reads the clause around a predicate from the dependency tree: undoes the passive, finds the subject that control, raising,
/// coordination or a participle leaves out, and puts the antecedent in the place of a relative pronoun.
/// Relations are those of Universal Dependencies v2.
/// </summary>
public static class ClauseReader
{
    private const int MaximumDepth = 6;

    /// <summary>The clause of a verb, of an adjective or noun with a copula, or of a noun that names an act.</summary>
    public static Clause Read(Word predicate) =>
        IsVerbal(predicate) || HasCopula(predicate) ? ReadVerb(predicate, 0) : ReadNoun(predicate);

    /// <summary>Whether the word heads a clause by itself: a verb or auxiliary used as a full verb.</summary>
    public static bool IsVerbal(Word word) => word.Upos is "VERB" or "AUX";

    /// <summary>Whether a clause says what ought to be: "must leave", "should leave", "has to leave", "needs to leave".</summary>
    public static bool IsOwed(Word predicate)
    {
        foreach (var child in predicate.Children)
            if (child.BaseRelation is "aux" && child.Lemma is "must" or "should" or "ought") return true;
        return predicate.Lemma is "have" or "need" && predicate.Children.Any(c => c.BaseRelation is "xcomp" && Marker(c) == "to");
    }

    /// <summary>Who gives and who receives the thing that a participle describes: "refused to give it the help requested".</summary>
    /// <param name="participle">A participle behind the thing.</param>
    public static (Word Giver, Word Receiver)? GiverAndReceiver(Word participle)
    {
        if (participle.Relation != "acl" || participle.Head is not { } thing || thing.Head is not { } verb || !IsVerbal(verb) || thing.BaseRelation is not ("obj" or "obl")) return null;
        var clause = ReadVerb(verb, 0);
        if (clause.Passive || clause.First(ArgumentRole.Subject) is not { } giver) return null;
        foreach (var argument in clause.Arguments)
            if (argument.Head != thing && argument.Head != giver
                && (argument.Role == ArgumentRole.Indirect || argument.Role == ArgumentRole.Object && thing.BaseRelation is "obl" || argument.Role == ArgumentRole.Oblique && argument.Marker is "to" or "for"))
                return (giver, argument.Head);
        return null;
    }

    /// <summary>The words of a coordination: the first member and all that hang on it.</summary>
    public static IEnumerable<Word> Coordination(Word head)
    {
        yield return head;
        foreach (var child in head.Children)
            if (child.BaseRelation is "conj" && !IsVerbal(child))
                foreach (var member in Coordination(child))
                    yield return member;
    }

    /// <summary>The preposition or conjunction that joins a word to its head, in small letters with its fixed parts ("out of"); empty for none.</summary>
    public static string Marker(Word word)
    {
        var marker = "";
        foreach (var child in word.Children)
        {
            if (child.BaseRelation is not ("case" or "mark") || child.Lemma is "'s" or "'" or "’s" or "’") continue;
            marker = marker.Length == 0 ? Joined(child) : $"{marker} {Joined(child)}";
        }
        return marker;
    }

    private static string Joined(Word word)
    {
        var text = word.Form.ToLowerInvariant();
        foreach (var child in word.Children)
            if (child.BaseRelation is "fixed")
                text += " " + child.Form.ToLowerInvariant();
        return text;
    }

    /// <summary>Whether a word is said of its subject: with "be", or completing a verb of being ("remains opposed to").</summary>
    public static bool HasCopula(Word word)
    {
        if (word.BaseRelation is "xcomp" && (word.Upos is "ADJ" or "NOUN" || IsPastParticiple(word)) && word.Head is { Lemma: "remain" or "become" or "seem" or "appear" or "stay" or "stand" or "feel" or "prove" or "grow" or "declare" }) return true;
        foreach (var child in word.Children)
            if (child.BaseRelation is "cop")
                return true;
        return false;
    }

    private static Clause ReadVerb(Word verb, int depth)
    {
        var passive = IsPassive(verb);
        var arguments = new List<Argument>();
        foreach (var child in verb.Children) AddVerbArgument(child, passive, arguments);
        MarkIndirectObject(arguments);
        if (!arguments.Exists(a => a.Role == ArgumentRole.Object)) AddHeadAsObject(verb, passive, arguments);
        if (!arguments.Exists(a => a.Role == ArgumentRole.Subject))
        {
            if (!passive) AddMissingSubject(verb, arguments, depth);
            else if (verb.Relation == "acl" && verb.Head is { } noun && Owner(noun) is { } owner) arguments.Add(new(ArgumentRole.Subject, "", owner));
        }
        return new Clause(verb, passive, arguments);
    }

    /// <summary>Of two objects the first is the one to whom something is given, whatever the parser called it: "promised Dhaka two bridges".</summary>
    private static void MarkIndirectObject(List<Argument> arguments)
    {
        var first = arguments.FindIndex(a => a.Role == ArgumentRole.Object);
        var last = arguments.FindLastIndex(a => a.Role == ArgumentRole.Object);
        if (first != last) arguments[first] = arguments[first] with { Role = ArgumentRole.Indirect };
    }

    private static bool IsPassive(Word verb)
    {
        foreach (var child in verb.Children)
            if (child.Relation is "nsubj:pass" or "aux:pass" or "csubj:pass")
                return true;
        if (!IsPastParticiple(verb)) return false;
        if (verb.Relation is "acl") return true;
        // A bare participle that shares the auxiliary of the verb it is joined to: "were arrested and deported".
        return verb.BaseRelation is "conj" && verb.Head is { } first && first.Upos == "VERB" && !HasOwnSubjectOrObject(verb) && IsPassive(first);
    }

    private static bool IsPastParticiple(Word verb) => verb.HasFeature("VerbForm", "Part") && !verb.HasFeature("Tense", "Pres");

    private static bool HasOwnSubjectOrObject(Word verb)
    {
        foreach (var child in verb.Children)
            if (child.BaseRelation is "nsubj" or "obj")
                return true;
        return false;
    }

    private static void AddVerbArgument(Word child, bool passive, List<Argument> arguments)
    {
        var head = Antecedent(child);
        switch (child.Relation)
        {
            case "nsubj:pass":
                arguments.Add(new(ArgumentRole.Object, "", head));
                break;
            case "obl:agent":
                arguments.Add(new(ArgumentRole.Subject, "by", head));
                break;
            case "compound:prt":
                arguments.Add(new(ArgumentRole.Particle, child.Form.ToLowerInvariant(), child));
                break;
            default:
                switch (child.BaseRelation)
                {
                    case "nsubj":
                        arguments.Add(new(ArgumentRole.Subject, "", head));
                        break;
                    case "obj":
                        arguments.Add(new(ArgumentRole.Object, "", head));
                        break;
                    case "iobj":
                        arguments.Add(new(ArgumentRole.Indirect, "", head));
                        break;
                    case "obl" or "nmod":
                        var marker = Marker(child);
                        arguments.Add(new(passive && marker == "by" ? ArgumentRole.Subject : ArgumentRole.Oblique, marker, head));
                        break;
                    case "xcomp" or "ccomp" or "advcl" or "acl":
                        AddRaisedObject(child, arguments);
                        arguments.Add(new(ArgumentRole.Complement, Marker(child), child));
                        break;
                    case "advmod" when child.Upos is "ADV" or "ADP":
                        arguments.Add(new(ArgumentRole.Particle, child.Form.ToLowerInvariant(), child));
                        break;
                }
                break;
        }
    }

    /// <summary>"helped Libya rebuild": whoever is subject of a bare or infinitive complement is the object of the verb above it.</summary>
    private static void AddRaisedObject(Word complement, List<Argument> arguments)
    {
        if (complement.BaseRelation is not "xcomp" || arguments.Exists(a => a.Role == ArgumentRole.Object)) return;
        foreach (var child in complement.Children)
            if (child.Relation == "nsubj")
                arguments.Add(new(ArgumentRole.Object, "", Antecedent(child)));
    }

    /// <summary>"the sanctions imposed by the EU", "the talks that Russia held", "the talks Russia held": the noun is the verb's object.</summary>
    private static void AddHeadAsObject(Word verb, bool passive, List<Argument> arguments)
    {
        if (verb.BaseRelation is not "acl" || verb.Head is not { } noun) return;
        var relative = verb.Relation == "acl:relcl";
        if (!relative && passive) arguments.Add(new(ArgumentRole.Object, "", noun));
        if (relative && !passive && arguments.Exists(a => a.Role == ArgumentRole.Subject && a.Head != noun)
            && !arguments.Exists(a => a.Head == noun))
            arguments.Add(new(ArgumentRole.Object, "", noun));
    }

    /// <summary>Finds the subject that the syntax leaves to the governor.</summary>
    private static void AddMissingSubject(Word verb, List<Argument> arguments, int depth)
    {
        if (depth > MaximumDepth || verb.Head is not { } governor) return;
        Word? subject = null;
        switch (verb.BaseRelation)
        {
            case "conj" when IsVerbal(governor) || HasCopula(governor):
                subject = SurfaceSubject(governor, depth + 1);
                break;
            case "xcomp" or "ccomp" or "advcl" or "parataxis" when IsVerbal(governor) || HasCopula(governor):
                subject = Controller(verb, governor, depth + 1);
                break;
            case "acl" when verb.Relation == "acl" && verb.HasFeature("VerbForm", "Inf"):
                subject = Possessor(governor) ?? SubjectOfSupport(governor, depth + 1);
                break;
            case "acl" when governor.BaseRelation is "conj" or "obj" && Marker(verb) is "of" or "for" or "from":
                // "accused Russia and its allies of refusing": all of them refuse.
                subject = FirstOf(governor);
                break;
            case "acl":
                // "a report accusing": the report does it, or whoever put it out.
                subject = governor;
                if (verb.Relation == "acl" && SubjectOfSupport(governor, depth + 1) is { } author) arguments.Add(new(ArgumentRole.Subject, "", author));
                break;
        }
        if (subject is not null) arguments.Insert(0, new(ArgumentRole.Subject, "", subject));
    }

    /// <summary>Whoever stands as subject in the text: of a passive verb the one to whom it is done.</summary>
    private static Word? SurfaceSubject(Word verb, int depth)
    {
        var clause = ReadVerb(verb, depth);
        if (!clause.Passive) return clause.First(ArgumentRole.Subject);
        foreach (var child in verb.Children)
            if (child.Relation == "nsubj:pass")
                return Antecedent(child);
        return clause.First(ArgumentRole.Object);
    }

    /// <summary>
    /// Who controls a verb without a subject of its own: the object of the governor ("urged Iran to stop", "accused Iran of stopping"),
    /// else its subject ("threatened to leave", "left after meeting").
    /// </summary>
    private static Word? Controller(Word verb, Word governor, int depth)
    {
        var marker = Marker(verb);
        var objectControls = verb.BaseRelation is "xcomp" || marker is "of" or "for" or "from" or "against" or "into" or "over";
        if (objectControls && governor.Lemma is not ("promise" or "vow" or "threaten"))
        {
            foreach (var child in governor.Children)
                if (child.BaseRelation is "obj" or "iobj" && !IsReflexive(child))
                    return Antecedent(child);
            // "called on Iran to stop": the addressee stands behind a preposition.
            if (marker == "to")
                foreach (var child in governor.Children)
                    if (child.BaseRelation is "obl" && Marker(child) is "on" or "upon" or "to" or "for" or "with")
                        return Antecedent(child);
        }
        return SurfaceSubject(governor, depth);
    }

    private static bool IsReflexive(Word word) => word.HasFeature("Reflex", "Yes");

    private static Word FirstOf(Word member)
    {
        while (member.BaseRelation is "conj" && member.Head is { } first) member = first;
        return member;
    }

    private static Word? Owner(Word noun)
    {
        foreach (var child in noun.Children)
            if (child.Relation == "nmod:poss")
                return child;
        return null;
    }

    private static Word? Possessor(Word noun)
    {
        if (Owner(noun) is { } owner) return owner;
        foreach (var child in noun.Children)
            if (child.BaseRelation is "nmod" && Marker(child) is "by" or "of" or "from")
                return child;
        return null;
    }

    /// <summary>"Armenia made an effort to": the subject of the verb whose object the noun is.</summary>
    private static Word? SubjectOfSupport(Word noun, int depth) =>
        noun.BaseRelation is "obj" && noun.Head is { } verb && IsVerbal(verb) ? SurfaceSubject(verb, depth) : null;

    /// <summary>The noun that a relative pronoun stands for, or the word itself.</summary>
    private static Word Antecedent(Word word)
    {
        if (!word.HasFeature("PronType", "Rel")) return word;
        for (var at = word.Head; at is not null; at = at.Head)
            if (at.Relation == "acl:relcl" && at.Head is { } noun)
                return noun;
        return word;
    }

    private static Clause ReadNoun(Word noun)
    {
        var arguments = new List<Argument>();
        foreach (var child in noun.Children)
        {
            switch (child.BaseRelation)
            {
                case "nmod" when child.Relation == "nmod:poss":
                    arguments.Add(new(ArgumentRole.Modifier, "'s", Antecedent(child)));
                    break;
                case "nmod" or "obl":
                    var marker = Marker(child);
                    arguments.Add(new(marker.Length == 0 ? ArgumentRole.Modifier : ArgumentRole.Oblique, marker, child));
                    break;
                case "amod" or "compound":
                    arguments.Add(new(ArgumentRole.Modifier, "", child));
                    break;
                case "acl" or "advcl" or "xcomp" or "ccomp":
                    arguments.Add(new(ArgumentRole.Complement, Marker(child), child));
                    break;
            }
        }
        if (SaidOf(noun) is { } whom) arguments.Add(new(ArgumentRole.Subject, "", whom));
        return new Clause(noun, false, arguments);
    }

    /// <summary>Of whom a noun without a verb is said: "Russia, a member since 1996", "took part as an observer", "candidate Serbia".</summary>
    private static Word? SaidOf(Word noun)
    {
        if (noun.Head is not { } head) return null;
        if (noun.BaseRelation is "appos") return FirstOf(head);
        if (noun.BaseRelation is "compound" or "nmod" or "flat" && head.Upos == "PROPN" && noun.Upos == "NOUN" && noun.Index < head.Index) return head;
        if (Marker(noun) != "as") return null;
        if (!IsVerbal(head)) return Possessor(head);
        var clause = ReadVerb(head, 0);
        return clause.First(ArgumentRole.Object) is { } named && named != noun ? named : clause.First(ArgumentRole.Subject);
    }
}
