using Chancery.Coding.Actors;
using Chancery.Coding.Statements;
using Chancery.Coding.Statements.Knowledge;
using Chancery.Coding.Times;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Statements;

/// <summary>Runs the stage of statements over trees and mentions written by hand.</summary>
internal static class SpokenText
{
    private static readonly StatementStage Stage = new(SpeechLexicon.Read(Checkout.Lexicon("speech.tsv")));

    /// <summary>A mention of the words wherever they stand.</summary>
    public static Func<Document, IEnumerable<Mention>> Is(string words, string actor, string? person = null, MentionKind kind = MentionKind.Seat) => document =>
        Places(document.Text, words).Select(span => new Mention
        {
            Span = span,
            Head = document.Sentences.SelectMany(s => s.Words).Where(w => span.Contains(w.Span)).MinBy(w => w.Head is { } head && span.Contains(head.Span) ? 1 : 0)!,
            Kind = person is null ? kind : MentionKind.Person,
            Actors = [new ActorCode(actor)],
            Person = person,
            Why = "given",
        });

    public static Draft Run(string trees, params Func<Document, IEnumerable<Mention>>[] mentions) => Run(ParsedText.Parse(trees), mentions);

    public static Draft Run(Document document, params Func<Document, IEnumerable<Mention>>[] mentions)
    {
        var article = new Article { Id = "a", Language = "en", Text = document.Text, Agencies = ["TASS", "RFE/RL"], Outlet = "The Gazette" };
        var draft = new Draft(article, document, null, new Trail()) { Mentions = new MentionTable(mentions.SelectMany(m => m(document))), Times = new NoTimes() };
        Stage.Run(draft);
        return draft;
    }

    private static IEnumerable<TextSpan> Places(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            yield return new TextSpan(at, at + words.Length);
    }

    private sealed class NoTimes : ITimeTable
    {
        public IReadOnlyList<TimeMention> All => [];

        public EventTime Of(Word predicate) => EventTime.Unknown;
    }
}
