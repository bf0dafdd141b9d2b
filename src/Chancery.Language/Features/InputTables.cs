namespace Chancery.Language.Features;

/// <summary>The trained tables of the input; together with the vectors they make the row of numbers that the network is given for a word.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class InputTables
{
    private readonly InputLayout _layout;
    private readonly float[][] _tables;
    private readonly float[] _treebanks;
    private readonly VectorTable _vectors;

    /// <summary>Takes the tables.</summary>
    /// <param name="layout">Widths of the parts.</param>
    /// <param name="tables">Row after row, one table for each of <see cref="FeatureVocabularies.Names"/>.</param>
    /// <param name="treebanks">Row after row, one row a treebank.</param>
    /// <param name="vectors">The word vectors.</param>
    /// <exception cref="ArgumentException">The vectors are not as wide as the layout says.</exception>
    public InputTables(InputLayout layout, IReadOnlyList<float[]> tables, float[] treebanks, VectorTable vectors)
    {
        if (vectors.Dimensions != layout.Vector) throw new ArgumentException("The vectors do not have the width of the layout.", nameof(vectors));
        (_layout, _tables, _treebanks, _vectors) = (layout, [.. tables], treebanks, vectors);
    }

    /// <summary>Numbers in a row.</summary>
    public int Width => _layout.Width;

    /// <summary>Writes the row of a word.</summary>
    /// <param name="word">Its features.</param>
    /// <param name="treebank">Number of the treebank whose conventions are followed.</param>
    /// <param name="row">Room for <see cref="Width"/> numbers.</param>
    public void Write(in WordFeatures word, int treebank, Span<float> row)
    {
        row = Copy(_tables[0], word.Word, _layout.Word, row);
        _vectors.Write(word.Vector, row[.._layout.Vector]);
        row = row[_layout.Vector..];
        row = Copy(_tables[1], word.Prefix2, _layout.Affix, row);
        row = Copy(_tables[2], word.Prefix3, _layout.Affix, row);
        row = Copy(_tables[3], word.Suffix1, _layout.Affix, row);
        row = Copy(_tables[4], word.Suffix2, _layout.Affix, row);
        row = Copy(_tables[5], word.Suffix3, _layout.Affix, row);
        row = Copy(_tables[6], word.Suffix4, _layout.Affix, row);
        row = Copy(_tables[7], word.Shape, _layout.Shape, row);
        Copy(_treebanks, treebank, _layout.Treebank, row);
    }

    private static Span<float> Copy(float[] table, int number, int width, Span<float> row)
    {
        table.AsSpan(number * width, width).CopyTo(row);
        return row[width..];
    }
}
