using Chancery.Coding.Actors.Knowledge;

namespace Chancery.Coding.Times;

/// <summary>The terms of office of the actor lexicon, as the inference of dates asks for them.</summary>
/// <param name="actors">The lexicon.</param>
public sealed class TermsOfOffice(ActorLexicon actors) : ITermsOfOffice
{
    /// <inheritdoc/>
    public IReadOnlyList<TermOfOffice> Of(string person) => [.. actors.TermsOf(person).Select(t => new TermOfOffice(t.Office, t.Term.Since, t.Term.Until))];
}
