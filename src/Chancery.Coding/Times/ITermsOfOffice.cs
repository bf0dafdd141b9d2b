namespace Chancery.Coding.Times;

/// <summary>Who held which office when.</summary>
public interface ITermsOfOffice
{
    /// <summary>The terms of a person, in a fixed order; none for somebody unknown.</summary>
    /// <param name="person">The full name in the lexicon's usual spelling, as a mention gives it.</param>
    IReadOnlyList<TermOfOffice> Of(string person);
}
