namespace Chancery.Coding.Statements.Quotations;

/// <summary>Which marks open and close quotations, by the customs of the printing houses whose English copy is read here.</summary>
internal static class QuotationMarks
{
    /// <summary>Whether <paramref name="mark"/> can open or close a quotation.</summary>
    public static bool IsMark(char mark) => mark is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '\'' or '‘' or '’' or '‚' or '‹' or '›';

    /// <summary>Whether <paramref name="mark"/> also serves as an apostrophe.</summary>
    public static bool IsApostrophe(char mark) => mark is '\'' or '’';

    /// <summary>Whether <paramref name="mark"/> can only open, in whatever place it stands.</summary>
    public static bool OnlyOpens(char mark) => mark is '“' or '„' or '‟' or '‘' or '‚';

    /// <summary>Whether <paramref name="close"/> may end what <paramref name="open"/> began.</summary>
    public static bool Pair(char open, char close) => open switch
    {
        '"' => close is '"',
        '“' => close is '”',
        '”' => close is '”', // Scandinavian copy
        '„' => close is '“' or '”' or '‟', // German and Polish copy
        '‟' => close is '”',
        '«' => close is '»',
        '»' => close is '«' or '»', // Danish and Finnish copy
        '‘' => close is '’',
        '‚' => close is '‘' or '’',
        '‹' => close is '›',
        '›' => close is '‹' or '›',
        '\'' => close is '\'',
        _ => false,
    };
}
