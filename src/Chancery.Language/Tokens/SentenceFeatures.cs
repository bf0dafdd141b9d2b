namespace Chancery.Language.Tokens;

/// <summary>The features by which the end of a sentence between two tokens is decided.</summary>
internal static class SentenceFeatures
{
    /// <summary>At most so many features.</summary>
    public const int Most = 64;

    /// <summary>Writes the hashed features of the gap after token <paramref name="left"/>.</summary>
    /// <returns>How many were written.</returns>
    public static int Fill(ReadOnlySpan<Token> tokens, SentenceContext context, int left, Span<uint> features)
    {
        var row = new FeatureRow(features);
        var around = context.Tokens;
        var (a, b) = (tokens[left].Facts, tokens[left + 1].Facts);
        var (a1, a2) = (At(tokens, left - 1), At(tokens, left - 2));
        var (b1, b2) = (At(tokens, left + 2), At(tokens, left + 3));
        var here = around[left];
        var (ra, rb) = ((uint)here.Role, (uint)around[left + 1].Role);
        var ra1 = left > 0 ? (uint)around[left - 1].Role : 20;
        var rb1 = left + 2 < around.Length ? (uint)around[left + 2].Role : 20;
        var gap = (uint)tokens[left + 1].Before + here.Line * 4u;
        uint sa = a.Shape, sb = b.Shape, sa1 = a1.Shape, sb1 = b1.Shape;

        row.Add(101);
        row.Add(102, a.Form);
        row.Add(103, b.Form);
        row.Add(104, a1.Form);
        row.Add(105, b1.Form);
        row.Add(106, a2.Form);
        row.Add(107, b2.Form);
        row.Add(108, a.Form, b.Form);
        row.Add(109, a1.Form, a.Form);
        row.Add(110, b.Form, b1.Form);
        row.Add(111, sa, sb);
        row.Add(112, a.Form, sb);
        row.Add(113, sa, b.Form);
        row.Add(114, sa1, sa, sb);
        row.Add(115, sa, sb, sb1);
        row.Add(116, a1.Form, a.Form, sb);
        row.Add(117, a.Form, sb, sb1);
        row.Add(118, a.Form, sb, b1.Form);
        row.Add(119, sa, sb, gap);
        row.Add(120, ra, rb, gap);
        row.Add(121, sa, sb, here.Quoted ? 1u : 0);
        row.Add(122, sa, sb, here.Brackets);
        row.Add(123, ra, rb, ra1, rb1);
        row.Add(124, sa, sb, Math.Min(here.SinceTerminal, 12u));
        row.Add(125, sa, sb, Math.Min(here.UntilTerminal, 12u));
        row.Add(126, sa, sb, context.AnyTerminal ? 1u : 0);
        row.Add(127, sa, sb, (uint)Math.Min(left, 8));
        row.Add(128, sa, sb, (uint)Math.Min(tokens.Length - left - 1, 8));
        row.Add(129, a2.Shape, sa1, sa, sb, sb1, b2.Shape);
        row.Add(130, sa1, sa, sb, sb1);
        row.Add(131, a.Form, b.Form, b1.Form);
        row.Add(132, b.Form, sb1, sb);
        row.Add(133, sa, sb, b.Form, sb1);
        row.Add(134, a.Form, (uint)Math.Min(left, 4));
        row.Add(135, sb, b.Form);
        row.Add(136, sa, sb, a1.Form);
        row.Add(137, sa, b.Form, b1.Form);
        row.Add(138, sa, sb, here.SinceTerminal / 4u, here.UntilTerminal / 4u);
        row.Add(139, a.Classes, sa, sb);
        row.Add(140, a1.Classes, sa, sb, sb1);
        row.Add(141, a.Classes, sa1, sa, sb, sb1);
        row.Add(142, ra, b.Form, sb, ra1, here.Quoted ? 1u : 0);
        row.Add(143, ra, rb, sb1, here.Quoted ? 1u : 0, Math.Min(here.Brackets, 1u));
        row.Add(144, sa, Math.Min(a.Length, 8u), sb);
        row.Add(145, ra1, ra, rb, sb, (uint)Math.Min(left, 3), gap);
        row.Add(146, gap, sa, b.Form);
        row.Add(147, gap, a.Form, sb);
        return row.Count;
    }

    private static AtomFacts At(ReadOnlySpan<Token> tokens, int index) => (uint)index < (uint)tokens.Length ? tokens[index].Facts : default;
}
