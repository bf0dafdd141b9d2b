using System.Globalization;

namespace Chancery.Ledger.Formats;

/// <summary>Writes rows as text: comma-separated with quotes where needed (RFC 4180), or tab-separated without quoting, as the data sets of the field are.</summary>
internal static class Delimited
{
    /// <summary>A comma-separated line.</summary>
    public static void Csv(TextWriter output, IEnumerable<object?> values) => output.Write(string.Join(',', values.Select(value => Quoted(Text(value)))) + "\r\n");

    /// <summary>A tab-separated line; tabs and line ends inside a value become spaces, since these formats have no quoting.</summary>
    public static void Tsv(TextWriter output, IEnumerable<object?> values) => output.Write(string.Join('\t', values.Select(value => Flat(Text(value)))) + "\n");

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => number.ToString("0.######", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // A spreadsheet takes a cell that begins with one of these for a formula; a quotation mark in front keeps it text (OWASP, CSV injection).
    private static string Quoted(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '@' or '\t' or '\r' || (text.Length > 1 && text[0] == '-' && !double.TryParse(text, CultureInfo.InvariantCulture, out _))) text = "'" + text;
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Flat(string text) => text.AsSpan().IndexOfAny('\t', '\n', '\r') < 0 ? text : text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
