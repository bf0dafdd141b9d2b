using Chancery.Coding.Actors;
using Chancery.Language;

namespace Chancery.Coding.Statements;

/// <summary>Who speaks.</summary>
/// <param name="Name">The full name where the text gives one, else the description in the text: "a senior official in Moscow".</param>
/// <param name="Code">For whom the speaker speaks; null when that cannot be told.</param>
/// <param name="Named">Whether <paramref name="Name"/> is a person's name.</param>
/// <param name="Words">The words that name the speaker here.</param>
public sealed record Speaker(string Name, ActorCode? Code, bool Named, TextSpan Words)
{
    /// <summary>Whether both are the same speaker as far as name or, for speakers without a name, description and code tell.</summary>
    public bool IsSame(Speaker? other) => other is not null && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase) && (Named || Code == other.Code);
}
