using Chancery.Coding.Actors;
using Chancery.Coding.Events;
using Chancery.Language;

namespace Chancery.Coding.Classification;

/// <summary>How a given pair stands to a frame that lies over a predicate.</summary>
internal sealed class PairPlace
{
    private readonly PairMentions _mentions;
    private readonly Word _predicate;

    /// <summary>Looks at the pair from the frame.</summary>
    public PairPlace(PairMentions mentions, LooseMatch match)
    {
        (_mentions, _predicate) = (mentions, match.Clause.Predicate);
        Source = SourceFit(match);
        Target = TargetFit(match);
        OnPath = mentions.Sources.Any(s => mentions.Targets.Any(t => IsBetween(s.Head, t.Head)));
        for (var word = _predicate; word.Head is { } head; word = head)
            if (ClauseReader.IsVerbal(head) && word.BaseRelation is not "conj")
                Depth++;
    }

    /// <summary>How the source stands to it.</summary>
    public PairFit Source { get; }

    /// <summary>How the target stands to it.</summary>
    public PairFit Target { get; }

    /// <summary>Whether the predicate lies on the way from one to the other through the tree.</summary>
    public bool OnPath { get; }

    /// <summary>How many verbs stand above it.</summary>
    public int Depth { get; }

    private PairFit SourceFit(LooseMatch match)
    {
        if (Names(match.Source, PairMentions.SourceCode)) return PairFit.Exact;
        if (Names(match.Target, PairMentions.SourceCode)) return PairFit.Swapped;
        if (match.Source is not null) return PairFit.None;
        for (var (word, steps) = (_predicate, 0); word is not null && steps < 8; word = word.Head, steps++)
        {
            if (!ClauseReader.IsVerbal(word) || ClauseReader.Read(word).First(ArgumentRole.Subject) is not { } subject) continue;
            if (_mentions.Table.HeadedBy(subject) is { } mention) return mention.Actors[0] == PairMentions.SourceCode ? PairFit.Around : PairFit.None;
        }
        return _mentions.Sources.Any(s => s.Head.Sentence == _predicate.Sentence && s.Head.Index < _predicate.Index) ? PairFit.Near : PairFit.None;
    }

    private PairFit TargetFit(LooseMatch match)
    {
        if (Names(match.Target, PairMentions.TargetCode)) return PairFit.Exact;
        // "A and B signed": who act together act on each other.
        if (Names(match.Source, PairMentions.SourceCode) && Names(match.Source, PairMentions.TargetCode)) return PairFit.Exact;
        if (Names(match.Source, PairMentions.TargetCode)) return PairFit.Swapped;
        if (_mentions.Targets.Any(t => IsBelow(t.Head, _predicate))) return PairFit.Around;
        return _mentions.Targets.Any(t => t.Head.Sentence == _predicate.Sentence && t.Head.Index > _predicate.Index) ? PairFit.Near : PairFit.None;
    }

    private bool IsBetween(Word source, Word target)
    {
        if (source.Sentence != _predicate.Sentence || target.Sentence != _predicate.Sentence) return false;
        // On the way up from either, but not above the word where the two ways meet.
        var (fromSource, fromTarget) = (IsBelow(source, _predicate), IsBelow(target, _predicate));
        if (fromSource != fromTarget) return true;
        return fromSource && !_predicate.Children.Any(c => (c == source || IsBelow(source, c)) && (c == target || IsBelow(target, c)));
    }

    private static bool IsBelow(Word word, Word above)
    {
        for (var at = word.Head; at is not null; at = at.Head)
            if (at == above)
                return true;
        return false;
    }

    private static bool Names(ActorArgument? argument, ActorCode code) => argument is not null && argument.Codes.Contains(code);
}
