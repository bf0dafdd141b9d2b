using System.Text;
using AngleSharp.Dom;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>Lays a parsed page flat, cutting its text into blocks at block elements and at doubled line breaks.</summary>
internal sealed class PageTreeBuilder
{
    // Elements of running text: whatever they are called, what they hold is part of the sentence.
    private static readonly HashSet<string> Phrasing = new(StringComparer.Ordinal) { "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font",
        "i", "ins", "mark", "q", "s", "strong", "sub", "sup", "u", "wbr" };

    private readonly PageKnowledge _knowledge;
    private readonly PageTree _tree = new();
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _linked = new();
    private BlockKind _kind;
    private int _element;
    private int _linkDepth;
    private int _breaks;

    private PageTreeBuilder(PageKnowledge knowledge) => _knowledge = knowledge;

    /// <summary>The page below an element.</summary>
    public static PageTree Build(IElement root, PageKnowledge knowledge)
    {
        var builder = new PageTreeBuilder(knowledge);
        builder.Visit(root, -1, 0, BlockKind.Paragraph);
        builder.Close();
        return builder._tree;
    }

    // Recursion is safe: the parser flattens what is deeper than a few hundred levels.
    // The parent is the element around in the tree, the owner the one that the text is counted to.
    private void Visit(IElement node, int parent, int owner, BlockKind outerKind)
    {
        var tag = node.LocalName;
        if (_knowledge.SkippedTags.Contains(tag))
            return;
        if (tag == "br")
        {
            LineBreak();
            return;
        }
        var isBlock = parent < 0 || _knowledge.BlockTags.Contains(tag);
        var meaning = ElementReading.MeaningOf(node, _knowledge.Names);
        var role = Phrasing.Contains(tag) ? ElementRole.None : ElementReading.RoleOf(node, meaning, _knowledge);
        var isApart = !isBlock && role is ElementRole.Furniture or ElementRole.Caption;
        var index = parent;
        if (isBlock || role != ElementRole.None || (meaning & (NameMeaning.Headline | NameMeaning.Site | NameMeaning.Byline | NameMeaning.Section)) != NameMeaning.None)
        {
            index = _tree.Elements.Count;
            _tree.Elements.Add(new PageElement(node, parent, meaning, role));
        }
        if (isBlock)
            Close();
        var around = isApart ? SetAside() : null;
        var innerOwner = isBlock || isApart ? index : owner;
        var innerKind = KindOf(tag, outerKind);
        Begin(innerKind, innerOwner);
        var isLink = tag == "a" && node.HasAttribute("href");
        _linkDepth += isLink ? 1 : 0;
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText plain)
                Add(plain.Data);
            else if (children[i] is IElement child)
                Visit(child, index, innerOwner, innerKind);
            Begin(innerKind, innerOwner);
        }
        _linkDepth -= isLink ? 1 : 0;
        if (isBlock || isApart)
            Close();
        if (around is { } saved)
            TakeBack(saved);
    }

    private void Begin(BlockKind newKind, int newElement)
    {
        if (_text.Length == 0)
            (_kind, _element) = (newKind, newElement);
    }

    // A caption or a button inside a sentence stands apart, and the sentence goes on after it.
    private (string Text, string Linked, BlockKind Kind, int Element)? SetAside()
    {
        var saved = (_text.ToString(), _linked.ToString(), _kind, _element);
        _text.Clear();
        _linked.Clear();
        return saved;
    }

    private void TakeBack((string Text, string Linked, BlockKind Kind, int Element) saved)
    {
        _text.Append(saved.Text);
        _linked.Append(saved.Linked);
        (_kind, _element) = (saved.Kind, saved.Element);
    }

    private void Add(string data)
    {
        if (data.Length == 0)
            return;
        if (_breaks > 0 && !string.IsNullOrWhiteSpace(data))
        {
            if (_breaks > 1 || LineBreaks.Divide(_text.ToString(), data))
                Close();
            _breaks = 0;
        }
        CleanText.Append(_text, data);
        if (_linkDepth > 0)
            CleanText.Append(_linked, data);
    }

    private void LineBreak()
    {
        _breaks++;
        CleanText.Append(_text, " ");
        if (_linkDepth > 0)
            CleanText.Append(_linked, " ");
    }

    private void Close()
    {
        _breaks = 0;
        if (_text.Length == 0)
            return;
        var words = _text.ToString().TrimEnd();
        if (words.Length > 0)
        {
            var block = new Block(words, _kind);
            _tree.Blocks.Add(new PageBlock(block with { LinkShare = block.Words == 0 ? 0
                : Math.Min(1, Prose.CountWords(_linked.ToString()) / (double)block.Words) }, _element));
        }
        _text.Clear();
        _linked.Clear();
    }

    private static BlockKind KindOf(string tag, BlockKind outer) => tag switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" => BlockKind.ListItem,
        "blockquote" => BlockKind.Quotation,
        "td" or "th" => BlockKind.Cell,
        "p" => outer is BlockKind.Heading ? BlockKind.Heading : outer is BlockKind.Quotation ? BlockKind.Quotation : BlockKind.Paragraph,
        "div" or "section" or "article" or "main" => outer is BlockKind.Cell ? BlockKind.Paragraph : outer,
        _ => outer,
    };
}
