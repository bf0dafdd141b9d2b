using System.Globalization;

namespace Chancery.Language.Lemmas;

/// <summary>How a lemma comes from a form: change the case, cut characters from the end, append a string.</summary>
/// <param name="Case">What happens to the case.</param>
/// <param name="Cut">How many characters of the end go.</param>
/// <param name="Append">What is put in their place.</param>
/// <remarks>A few hundred scripts cover nearly every English word, irregular ones included ("was" is cut by three, "be" appended), so the network can choose among them as among tags.</remarks>
public readonly record struct EditScript(CaseChange Case, int Cut, string Append)
{
    /// <summary>Leaves a form as it is.</summary>
    public static EditScript Copy { get; } = new(CaseChange.Keep, 0, "");

    /// <summary>The script that makes <paramref name="lemma"/> of <paramref name="form"/>: the one that keeps most of the form, and of two such ones that with lower case.</summary>
    public static EditScript Between(string form, string lemma)
    {
        var best = From(CaseChange.Lower, form, lemma);
        foreach (var change in (ReadOnlySpan<CaseChange>)[CaseChange.Keep, CaseChange.Title])
        {
            var script = From(change, form, lemma);
            if (script.Append.Length < best.Append.Length) best = script;
        }
        return best;
    }

    /// <summary>Whether the form is long enough for the script and something remains of it.</summary>
    public bool Fits(string form) => Cut <= form.Length && Cut < form.Length + Append.Length;

    /// <summary>The lemma of <paramref name="form"/>; the form itself when the script does not fit.</summary>
    public string Apply(string form)
    {
        if (!Fits(form)) return form;
        if (Cut == 0 && Append.Length == 0) return Changed(Case, form);
        return string.Concat(Changed(Case, form).AsSpan(0, form.Length - Cut), Append);
    }

    /// <summary>The script as the model file writes it: <c>lower 3 be</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Case.ToString().ToLowerInvariant()} {Cut} {Append}");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no script.</exception>
    public static EditScript Parse(string text)
    {
        var parts = text.Split(' ', 3);
        if (parts.Length == 3 && Enum.TryParse<CaseChange>(parts[0], ignoreCase: true, out var change)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var cut))
            return new EditScript(change, cut, parts[2]);
        throw new FormatException($"\"{text}\" is not an edit script; one looks like \"lower 3 be\".");
    }

    private static EditScript From(CaseChange change, string form, string lemma)
    {
        var changed = Changed(change, form);
        var shared = changed.AsSpan().CommonPrefixLength(lemma);
        return new EditScript(change, form.Length - shared, lemma[shared..]);
    }

    private static string Changed(CaseChange change, string form) => change switch
    {
        CaseChange.Lower => form.ToLowerInvariant(),
        CaseChange.Title => string.Create(form.Length, form, static (characters, original) =>
        {
            original.AsSpan().ToLowerInvariant(characters);
            if (characters.Length > 0) characters[0] = char.ToUpperInvariant(characters[0]);
        }),
        _ => form,
    };
}
