using Chancery.Reading.Outlets;
using Chancery.Reading.Pages;

namespace Chancery.Reading.Shaping;

/// <summary>Whether a name looks like an outlet's: the register has it, it is a domain, or a word of it says so ("Sahel Dispatch").</summary>
internal sealed class OutletLook(PageKnowledge knowledge, OutletRegister outlets)
{
    private const int LongestName = 6;

    public bool Fits(string name)
    {
        if (name.Length is < 2 or > 60 || !char.IsLetterOrDigit(name[0]))
            return false;
        if (outlets.TryFind(name, out _))
            return true;
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= LongestName
            && words.All(word => char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || knowledge.DatelineJoiners.Contains(word))
            && words.Any(word => knowledge.OutletWords.Contains(word.ToLowerInvariant()));
    }
}
