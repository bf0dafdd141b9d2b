using System.Text;
using AngleSharp.Dom;
using Chancery.Reading.Shaping;

namespace Chancery.Reading.Pages;

/// <summary>Lays a parsed page flat, cutting its text into blocks at block elements and at doubled line breaks.</summary>
internal sealed class PageTreeBuilder
{
    // Elements of running text: whatever they are called, what they hold is part of the sentence.
    private static readonly HashSet<string> Phrasing = new(StringComparer.Ordinal) { "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "mark", "q", "s", "strong", "sub", "sup", "u", "wbr" };

    private readonly PageKnowledge knowledge;
    private readonly PageTree tree = new();
    private readonly StringBuilder text = new();
    private readonly StringBuilder linked = new();
    private BlockKind kind;
    private int element;
    private int linkDepth;
    private int breaks;

    private PageTreeBuilder(PageKnowledge knowledge) => this.knowledge = knowledge;

    /// <summary>The page below an element.</summary>
    public static PageTree Build(IElement root, PageKnowledge knowledge)
    {
        var builder = new PageTreeBuilder(knowledge);
        builder.Visit(root, -1, 0, BlockKind.Paragraph);
        builder.Close();
        return builder.tree;
    }

    // Recursion is safe: the parser flattens what is deeper than a few hundred levels.
    // The parent is the element around in the tree, the owner the one that the text is counted to.
    private void Visit(IElement node, int parent, int owner, BlockKind outerKind)
    {
        var tag = node.LocalName;
        if (knowledge.SkippedTags.Contains(tag))
            return;
        if (tag == "br")
        {
            LineBreak();
            return;
        }
        var isBlock = parent < 0 || knowledge.BlockTags.Contains(tag);
        var meaning = ElementReading.MeaningOf(node, knowledge.Names);
        var role = Phrasing.Contains(tag) ? ElementRole.None : ElementReading.RoleOf(node, meaning, knowledge);
        var isApart = !isBlock && role is ElementRole.Furniture or ElementRole.Caption;
        var index = parent;
        if (isBlock || role != ElementRole.None)
        {
            index = tree.Elements.Count;
            tree.Elements.Add(new PageElement(node, parent, meaning, role));
        }
        if (isBlock)
            Close();
        var around = isApart ? SetAside() : null;
        var innerOwner = isBlock || isApart ? index : owner;
        var innerKind = KindOf(tag, outerKind);
        Begin(innerKind, innerOwner);
        var isLink = tag == "a" && node.HasAttribute("href");
        linkDepth += isLink ? 1 : 0;
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText plain)
                Add(plain.Data);
            else if (children[i] is IElement child)
                Visit(child, index, innerOwner, innerKind);
            Begin(innerKind, innerOwner);
        }
        linkDepth -= isLink ? 1 : 0;
        if (isBlock || isApart)
            Close();
        if (around is { } saved)
            TakeBack(saved);
    }

    private void Begin(BlockKind newKind, int newElement)
    {
        if (text.Length == 0)
            (kind, element) = (newKind, newElement);
    }

    // A caption or a button inside a sentence stands apart, and the sentence goes on after it.
    private (string Text, string Linked, BlockKind Kind, int Element)? SetAside()
    {
        var saved = (text.ToString(), linked.ToString(), kind, element);
        text.Clear();
        linked.Clear();
        return saved;
    }

    private void TakeBack((string Text, string Linked, BlockKind Kind, int Element) saved)
    {
        text.Append(saved.Text);
        linked.Append(saved.Linked);
        (kind, element) = (saved.Kind, saved.Element);
    }

    private void Add(string data)
    {
        if (data.Length == 0)
            return;
        if (breaks > 0 && !string.IsNullOrWhiteSpace(data))
        {
            if (breaks > 1 || LineBreaks.Divide(text.ToString(), data))
                Close();
            breaks = 0;
        }
        CleanText.Append(text, data);
        if (linkDepth > 0)
            CleanText.Append(linked, data);
    }

    private void LineBreak()
    {
        breaks++;
        CleanText.Append(text, " ");
        if (linkDepth > 0)
            CleanText.Append(linked, " ");
    }

    private void Close()
    {
        breaks = 0;
        if (text.Length == 0)
            return;
        var words = text.ToString().TrimEnd();
        if (words.Length > 0)
        {
            var block = new Block(words, kind);
            tree.Blocks.Add(new PageBlock(block with { LinkShare = block.Words == 0 ? 0 : Math.Min(1, Prose.CountWords(linked.ToString()) / (double)block.Words) }, element));
        }
        text.Clear();
        linked.Clear();
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
