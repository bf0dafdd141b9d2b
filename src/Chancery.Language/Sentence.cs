namespace Chancery.Language;

/// <summary>A sentence with its dependency tree.</summary>
/// <remarks>Immutable; safe to share between threads. Exactly one word has no head and every word reaches it.</remarks>
public sealed class Sentence
{
    private readonly Word[][] _children;

    /// <summary>Builds a sentence and checks that its words form one tree.</summary>
    /// <param name="text">The whole document's text, into which all spans point.</param>
    /// <param name="span">The sentence's own span.</param>
    /// <param name="words">At least one word, in order, each with its index.</param>
    /// <exception cref="ArgumentException">The words are empty, out of order, or not a tree with one root.</exception>
    public Sentence(string text, TextSpan span, IReadOnlyList<Word> words)
    {
        ArgumentOutOfRangeException.ThrowIfZero(words.Count, nameof(words));
        Text = text;
        Span = span;
        Words = words;
        Root = CheckTree(words);
        _children = Group(words);
        foreach (var word in words) word.Join(this);
    }

    /// <summary>The whole document's text.</summary>
    public string Text { get; }

    /// <summary>Where the sentence stands in <see cref="Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The syntactic words, in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The word without a head.</summary>
    public Word Root { get; }

    /// <summary>The named mentions, in order, none overlapping another; a hint from the network, wrong more often than the tree is.</summary>
    public IReadOnlyList<NamedMention> Mentions { get; init; } = [];

    /// <summary>The words whose head is the word at <paramref name="index"/>, in the order of the text.</summary>
    public IReadOnlyList<Word> ChildrenOf(int index) => _children[index];

    /// <inheritdoc/>
    public override string ToString() => Span.In(Text);

    private static Word CheckTree(IReadOnlyList<Word> words)
    {
        Word? root = null;
        var depth = new int[words.Count]; // 0 unknown, -1 on the path being walked, otherwise steps to the root plus one
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Index != i) throw new ArgumentException($"Word {i} says that its index is {words[i].Index}.", nameof(words));
            var head = words[i].HeadIndex;
            if (head >= words.Count || head < -1) throw new ArgumentException($"Word {i} has the head {head}, which is not in the sentence.", nameof(words));
            if (head != -1) continue;
            if (root is not null) throw new ArgumentException($"Words {root.Index} and {i} are both roots.", nameof(words));
            root = words[i];
            depth[i] = 1;
        }
        if (root is null) throw new ArgumentException("No word is the root.", nameof(words));

        var path = new Stack<int>();
        for (var i = 0; i < words.Count; i++)
        {
            var at = i;
            while (depth[at] == 0)
            {
                depth[at] = -1;
                path.Push(at);
                at = words[at].HeadIndex;
                if (depth[at] == -1) throw new ArgumentException($"Word {at} is its own ancestor.", nameof(words));
            }
            while (path.TryPop(out var step)) depth[step] = depth[words[step].HeadIndex] + 1;
        }
        return root;
    }

    private static Word[][] Group(IReadOnlyList<Word> words)
    {
        var count = new int[words.Count];
        foreach (var word in words)
            if (word.HeadIndex >= 0)
                count[word.HeadIndex]++;
        var children = new Word[words.Count][];
        for (var i = 0; i < children.Length; i++) children[i] = count[i] == 0 ? [] : new Word[count[i]];
        Array.Clear(count);
        foreach (var word in words)
            if (word.HeadIndex >= 0)
                children[word.HeadIndex][count[word.HeadIndex]++] = word;
        return children;
    }
}
