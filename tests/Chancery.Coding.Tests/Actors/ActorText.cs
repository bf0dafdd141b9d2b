using Chancery.Coding.Actors;
using Chancery.Coding.Actors.Knowledge;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Actors;

/// <summary>Runs the stage of actors with the lexicon of the project over trees written by hand.</summary>
internal static class ActorText
{
    public static ActorLexicon Lexicon { get; } = ActorLexicon.Load(Checkout.Lexicon("actors"));

    public static Draft Read(string trees, string? published = "2024-06-06", PeopleRegister? register = null, Trail? trail = null)
    {
        var document = ParsedText.Parse(trees);
        var article = new Article { Id = "test", Language = "en", Text = document.Text, Published = published is null ? null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture) };
        var draft = new Draft(article, document, null, trail);
        new ActorStage(Lexicon, register).Run(draft);
        return draft;
    }

    /// <summary>The mentions as "words=CODE,CODE(person)", in order.</summary>
    public static string Summary(this Draft draft) => string.Join("; ", draft.Mentions.All.Select(m =>
        $"{m.Span.In(draft.Document.Text)}={string.Join(',', m.Actors)}{(m.Person is null ? "" : $"({m.Person})")}"));
}
