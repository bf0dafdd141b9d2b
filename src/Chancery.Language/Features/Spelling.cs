namespace Chancery.Language.Features;

/// <summary>Brings a form into the spelling under which the tables know it.</summary>
public static class Spelling
{
    /// <summary>No form is looked up with more characters than this; what is longer keeps its beginning and its end.</summary>
    public const int MaximumLength = 64;

    /// <summary>A curly quotation mark or apostrophe made straight, since the treebanks and the vectors write them straight; any other character as it is.</summary>
    public static char Straight(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
        _ => character,
    };

    /// <summary>Writes <paramref name="form"/> lower-cased with straight quotes and returns its length.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="key">Room for at least <see cref="MaximumLength"/> characters.</param>
    public static int Write(ReadOnlySpan<char> form, Span<char> key)
    {
        var length = Math.Min(form.Length, MaximumLength);
        const int Half = MaximumLength / 2;
        for (var i = 0; i < length; i++)
        {
            var from = form.Length > MaximumLength && i >= Half ? form.Length - MaximumLength + i : i;
            key[i] = char.ToLowerInvariant(Straight(form[from]));
        }
        return length;
    }

    /// <summary>The form as the tables know it.</summary>
    public static string Key(string form)
    {
        Span<char> key = stackalloc char[MaximumLength];
        return new string(key[..Write(form, key)]);
    }
}
