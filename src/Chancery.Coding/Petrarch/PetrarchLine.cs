namespace Chancery.Coding.Petrarch;

/// <summary>A line of a dictionary without its comment.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text, without white space at the end; what begins with white space goes on with the entry before.</param>
internal sealed record PetrarchLine(int Number, string Text)
{
    /// <summary>The lines that say something: comments after '#' and between '&lt;!--' and '--&gt;' are taken out.</summary>
    public static IEnumerable<PetrarchLine> Of(IEnumerable<string> lines)
    {
        var (number, inside) = (0, false);
        foreach (var line in lines)
        {
            number++;
            var text = line;
            if (inside || text.TrimStart().StartsWith("<!", StringComparison.Ordinal))
            {
                inside = !text.Contains("-->", StringComparison.Ordinal) && (inside || !text.TrimEnd().EndsWith('>'));
                continue;
            }
            if (text.IndexOf('#', StringComparison.Ordinal) is var comment and >= 0) text = text[..comment];
            text = text.TrimEnd();
            if (text.Length > 0) yield return new PetrarchLine(number, text);
        }
    }
}
