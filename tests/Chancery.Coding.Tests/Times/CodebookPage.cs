namespace Chancery.Coding.Tests.Times;

/// <summary>The examples of a page of the codebook: fenced blocks of texts, each followed by lines "=> words → result".</summary>
internal static class CodebookPage
{
    /// <summary>All examples of the blocks that begin with <paramref name="kind"/>.</summary>
    /// <param name="page">File name below codebook/.</param>
    /// <param name="kind">First words of the block's opening line, without further settings: "times parsed".</param>
    public static IEnumerable<CodebookExample> Read(string page, string kind)
    {
        string? open = null;
        var text = "";
        var expected = new List<(string, string)>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Checkout.Root, "codebook", page)).Append("```"))
        {
            number++;
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (open is not null && text.Length > 0) yield return new CodebookExample(open, text, [.. expected], number);
                (open, text) = (open is null && Names(line, kind) ? line : null, "");
                expected.Clear();
            }
            else if (open is null) continue;
            else if (line.StartsWith("=> ", StringComparison.Ordinal))
            {
                var sides = line[3..].Split(" → ");
                expected.Add((sides[0].Trim(), sides[1].Trim()));
            }
            else if (line.Length == 0)
            {
                if (text.Length > 0) yield return new CodebookExample(open, text, [.. expected], number);
                text = "";
                expected.Clear();
            }
            else text = line;
        }
    }

    private static bool Names(string line, string kind)
    {
        var words = line[3..].Split(' ').Where(w => !w.Contains('=', StringComparison.Ordinal));
        return string.Join(' ', words) == kind;
    }
}

/// <summary>An example.</summary>
/// <param name="Block">The opening line of its block.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">What is asked and the answer, in order.</param>
/// <param name="Line">The line of the page after it.</param>
internal sealed record CodebookExample(string Block, string Text, IReadOnlyList<(string Asked, string Answer)> Expected, int Line)
{
    /// <summary>The day of publication that the block sets.</summary>
    public DateOnly? Published => Block.Split(' ').FirstOrDefault(w => w.StartsWith("published=", StringComparison.Ordinal)) is { } set ? DateOnly.ParseExact(set["published=".Length..], "yyyy-MM-dd") : null;
}
