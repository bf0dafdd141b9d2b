using System.Text.RegularExpressions;

namespace Chancery.Reading.Shaping;

/// <summary>Who holds the rights by a line such as "Copyright 2024 Horn Gazette. All rights reserved".</summary>
internal static partial class CopyrightLine
{
    /// <summary>The owner as printed; null when the line is no such line.</summary>
    public static string? OwnerOf(string line) =>
        Line().Match(line) is { Success: true } match ? match.Groups["owner"].Value.Trim(' ', ',', '.') : null;

    [GeneratedRegex(
        @"^(?:copyright\s*(?:©|\(c\))?|©|\(c\))\s*(?:[12][0-9]{3}(?:\s*[-–]\s*[12][0-9]{3})?,?\s+)?(?:©\s*)?(?:by\s+)?(?<owner>[A-Z][\w.&'’-]*(?:\s[\w.&'’-]+){0,5}?)(?:\s+[12][0-9]{3})?\s*(?:[.,|-]|$|\s+all rights)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
