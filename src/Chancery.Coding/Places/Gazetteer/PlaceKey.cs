using System.Text;

namespace Chancery.Coding.Places.Gazetteer;

/// <summary>Brings spellings of a place's name under one key, as lexicon/places/make-cities.mjs does: small letters, no apostrophes, a space for all that is no letter or digit.</summary>
internal static class PlaceKey
{
    /// <summary>The key of a name; empty when it holds no letter or digit.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '`') continue;
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        if (key.Length > 0 && key[^1] == ' ') key.Length--;
        return key.ToString();
    }
}
