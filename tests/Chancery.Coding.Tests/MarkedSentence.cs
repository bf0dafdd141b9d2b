using System.Text;
using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Tests;

/// <summary>A sentence in which the [source] and the {target} are marked.</summary>
internal sealed record MarkedSentence(string Text, TextSpan? Source, TextSpan? Target)
{
    public static ActorCode SourceCode { get; } = new("SOURCE");

    public static ActorCode TargetCode { get; } = new("TARGET");

    public static MarkedSentence Parse(string marked)
    {
        var text = new StringBuilder();
        var (source, target) = ((Start: -1, End: -1), (Start: -1, End: -1));
        foreach (var sign in marked)
        {
            switch (sign)
            {
                case '[': source.Start = text.Length; break;
                case ']': source.End = text.Length; break;
                case '{': target.Start = text.Length; break;
                case '}': target.End = text.Length; break;
                default: text.Append(sign); break;
            }
        }
        return new MarkedSentence(text.ToString(), Span(source), Span(target));
    }

    /// <summary>The marked stretches as mentions of one actor each; an armed source is the army of its state.</summary>
    public IEnumerable<Mention> Mentions(Document document, bool armed = false)
    {
        foreach (var (span, code) in new[] { (Source, armed ? new ActorCode(SourceCode.State + ":MIL") : SourceCode), (Target, TargetCode) })
        {
            if (span is not { } place) continue;
            var inside = document.Sentences.SelectMany(s => s.Words).Where(w => place.Contains(w.Span)).ToList();
            var head = inside.Find(w => w.BaseRelation is not ("punct" or "det" or "case") && (w.Head is null || !place.Contains(w.Head.Span))) ?? inside[0];
            yield return new Mention { Span = place, Head = head, Kind = MentionKind.State, Actors = [code], Why = "marked" };
        }
    }

    private static TextSpan? Span((int Start, int End) place) => place.End < 0 ? null : new TextSpan(place.Start, place.End);
}
