namespace Chancery.Language.Evaluation;

/// <summary>Pairs gold words with the system's, as the CoNLL 2018 shared task does.</summary>
/// <remarks>
/// Words outside multi-word tokens pair when their characters are the same. The words of a multi-word token have no characters of their
/// own: within a stretch that no such token of either side reaches out of, words pair along the longest common subsequence of their
/// lower-cased forms.
/// </remarks>
internal static class WordAlignment
{
    /// <summary>For each gold word the index of the system's word, or -1.</summary>
    public static int[] Align(IReadOnlyList<EvaluatedWord> gold, IReadOnlyList<EvaluatedWord> system)
    {
        var pairs = new int[gold.Count];
        Array.Fill(pairs, -1);
        var (i, j) = (0, 0);
        while (i < gold.Count && j < system.Count)
        {
            var (a, b) = (gold[i], system[j]);
            if (a.InRange || b.InRange)
            {
                var (firstGold, firstSystem) = (i, j);
                (i, j) = EndOfStretch(gold, i, system, j);
                PairCommonSubsequence(gold, firstGold, i, system, firstSystem, j, pairs);
            }
            else if (a.Span == b.Span) pairs[i++] = j++;
            else if (a.Span.End <= b.Span.End)
            {
                i++;
                if (a.Span.End == b.Span.End) j++;
            }
            else j++;
        }
        return pairs;
    }

    private static (int Gold, int System) EndOfStretch(IReadOnlyList<EvaluatedWord> gold, int i, IReadOnlyList<EvaluatedWord> system, int j)
    {
        var end = Math.Max(gold[i].InRange ? gold[i].Span.End : 0, system[j].InRange ? system[j].Span.End : 0);
        bool grew;
        do
        {
            grew = false;
            for (; i < gold.Count && gold[i].Span.Start < end; i++) Grow(gold[i]);
            for (; j < system.Count && system[j].Span.Start < end; j++) Grow(system[j]);
        }
        while (grew);
        return (i, j);

        void Grow(EvaluatedWord word)
        {
            if (!word.InRange || word.Span.End <= end) return;
            (end, grew) = (word.Span.End, true);
        }
    }

    private static void PairCommonSubsequence(
        IReadOnlyList<EvaluatedWord> gold, int goldFrom, int goldTo, IReadOnlyList<EvaluatedWord> system, int systemFrom, int systemTo, int[] pairs)
    {
        var (rows, columns) = (goldTo - goldFrom, systemTo - systemFrom);
        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                longest[i, j] = Same(i, j) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        for (var (i, j) = (0, 0); i < rows && j < columns;)
            if (Same(i, j)) pairs[goldFrom + i++] = systemFrom + j++;
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;

        bool Same(int i, int j) =>
            string.Equals(gold[goldFrom + i].Word.Form, system[systemFrom + j].Word.Form, StringComparison.OrdinalIgnoreCase);
    }
}
