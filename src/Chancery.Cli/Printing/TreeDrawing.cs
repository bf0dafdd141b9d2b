using Chancery.Language;

namespace Chancery.Cli.Printing;

/// <summary>
/// Draws a dependency tree in text, one word a line in the order of the sentence: each head stands left of its dependents and a line reaches from it to
/// each of them (the manner of Udapi's text-mode trees, Popel, Žabokrtský and Vojtek 2017).
/// </summary>
internal static class TreeDrawing
{
    [Flags]
    private enum Strokes
    {
        None = 0,
        Up = 1,
        Down = 2,
        Left = 4,
        Right = 8,
    }

    private const string Glyphs = " │││─┘┐┤─└┌├─┴┬┼"; // by the sum of the strokes

    /// <summary>The lines left of the words: <c>result[i]</c> ends where word <c>i</c> is to be written.</summary>
    public static IReadOnlyList<string> Draw(Sentence sentence)
    {
        var columns = Columns(sentence);
        var cells = new Strokes[sentence.Words.Count, columns.Max() + 1];
        foreach (var head in sentence.Words)
        {
            if (head.Children.Count == 0) continue;
            var column = columns[head.Index];
            cells[head.Index, column] |= Strokes.Right;
            var (first, last) = (Math.Min(head.Index, head.Children[0].Index), Math.Max(head.Index, head.Children[^1].Index));
            for (var row = first; row <= last; row++)
            {
                if (row > first) cells[row, column] |= Strokes.Up;
                if (row < last) cells[row, column] |= Strokes.Down;
            }
            foreach (var child in head.Children)
            {
                cells[child.Index, column] |= Strokes.Right;
                for (var between = column + 1; between <= LastColumn(child); between++)
                    cells[child.Index, between] |= Strokes.Left | Strokes.Right;
            }
        }
        return [.. sentence.Words.Select(word => Line(cells, word.Index, columns[word.Index], word.Children.Count > 0))];

        // A head's own column holds its junction; a leaf's word begins in its column.
        int LastColumn(Word child) => child.Children.Count > 0 ? columns[child.Index] : columns[child.Index] - 1;
    }

    // A head stands one column right of its own head, further where another head's line is in the way.
    private static int[] Columns(Sentence sentence)
    {
        var columns = new int[sentence.Words.Count];
        var taken = new List<(int Column, int First, int Last)>();
        var queue = new Queue<Word>([sentence.Root]);
        while (queue.TryDequeue(out var word))
        {
            var column = word.Head is { } head ? columns[head.Index] + 1 : 0;
            if (word.Children.Count > 0)
            {
                var (first, last) = (Math.Min(word.Index, word.Children[0].Index), Math.Max(word.Index, word.Children[^1].Index));
                while (taken.Any(t => t.Column == column && t.First <= last && first <= t.Last)) column++;
                taken.Add((column, first, last));
            }
            columns[word.Index] = column;
            foreach (var child in word.Children) queue.Enqueue(child);
        }
        return columns;
    }

    private static string Line(Strokes[,] cells, int row, int column, bool isHead)
    {
        var width = isHead ? column + 1 : column;
        var line = new char[width * 2];
        for (var i = 0; i < width; i++)
        {
            var strokes = cells[row, i];
            line[i * 2] = Glyphs[(int)strokes];
            line[i * 2 + 1] = strokes.HasFlag(Strokes.Right) || (isHead && i == column) ? '─' : ' ';
        }
        return new string(line);
    }
}
