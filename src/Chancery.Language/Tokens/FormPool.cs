namespace Chancery.Language.Tokens;

/// <summary>Gives one string for equal forms where it can: most words of a text are few words.</summary>
internal sealed class FormPool
{
    private const int Places = 1 << 13;
    private readonly string?[] _forms = new string?[Places];

    /// <summary>A string of the characters, without those that have no width and no meaning.</summary>
    public string Get(ReadOnlySpan<char> characters)
    {
        if (characters.Length > 24) return Make(characters);
        var hash = (uint)characters.Length;
        foreach (var character in characters) hash = uint.RotateLeft(hash, 5) ^ (character * 0x9E3779B1);
        ref var form = ref _forms[FeatureHash.Finish(hash) & (Places - 1)];
        if (form is null || !characters.SequenceEqual(form)) form = Make(characters);
        return form;
    }

    private static string Make(ReadOnlySpan<char> characters)
    {
        var ignorable = false;
        foreach (var character in characters) ignorable |= Characters.IsIgnorable(character);
        if (!ignorable) return characters.ToString();
        var kept = new System.Text.StringBuilder(characters.Length);
        foreach (var character in characters)
            if (!Characters.IsIgnorable(character))
                kept.Append(character);
        return kept.ToString();
    }
}
