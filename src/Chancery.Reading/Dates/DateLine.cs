using Chancery.Reading.Pages;

namespace Chancery.Reading.Dates;

/// <summary>A line that does nothing but give the page's day: "Published: June 5, 2024 14:32 GMT".</summary>
/// <param name="Day">The day; of publication where the line gives that and a later change.</param>
/// <param name="Words">The line as printed.</param>
/// <param name="IsUpdate">Whether it is the day of a later change only.</param>
internal sealed record DateLine(DateOnly Day, string Words, bool IsUpdate)
{
    // "Tbilisi, June 5, 2024": one word that is neither label nor clock is borne with.
    private const int StrangersAllowed = 1;
    private const int LongestLine = 160;
    private static readonly char[] Dividers = [' ', ',', '|', '(', ')', '[', ']', '·', '•', '/', '–', '—', '-', ';', ':', '@'];

    /// <summary>Reads a line; null when it is no such line.</summary>
    public static DateLine? TryRead(string line, DayText days, PageKnowledge knowledge)
    {
        if (line.Length > LongestLine || days.Find(line) is not { } day)
            return null;
        DateLine? published = null, updated = null;
        var strangers = 0;
        var position = 0;
        for (DayFound? next = day; next is { } found; next = days.Find(line, position))
        {
            var isUpdate = Look(line[position..found.Start], knowledge, ref strangers);
            position = found.Start + found.Length;
            if (isUpdate)
                updated ??= new DateLine(found.Day, line, IsUpdate: true);
            else
                published ??= new DateLine(found.Day, line, IsUpdate: false);
        }
        Look(line[position..], knowledge, ref strangers);
        return strangers > StrangersAllowed ? null : published ?? updated;
    }

    /// <summary>Whether the words before a day call it a change; counts those that belong to no date line.</summary>
    private static bool Look(string words, PageKnowledge knowledge, ref int strangers)
    {
        var isUpdate = false;
        foreach (var printed in words.Split(Dividers, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = printed.Trim('.').ToLowerInvariant();
            if (knowledge.UpdatedLabels.Contains(word))
                isUpdate = true;
            else if (!knowledge.PublishedLabels.Contains(word) && !knowledge.ClockWords.Contains(word) && !knowledge.Weekdays.ContainsKey(word)
                && !IsClock(word))
                strangers++;
        }
        return isUpdate;
    }

    // "14", "14.32", "+04", "2pm", "14h30".
    private static bool IsClock(string word) =>
        word.Length == 0 || (char.IsAsciiDigit(word[^1]) && word.All(c => char.IsAsciiDigit(c) || c is '.' or '+' or 'h'))
            || (char.IsAsciiDigit(word[0]) && word.Length <= 7 && word[^1] is 'm' or 'h');
}
