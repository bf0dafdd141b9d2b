namespace Chancery.Coding.Actors.Recognition;

/// <summary>Names of days and months, which stand beside the names of people without being part of them.</summary>
internal static class CalendarWords
{
    private static readonly HashSet<string> Words =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>Whether the form is one of them.</summary>
    public static bool Contains(string form) => Words.Contains(form);
}
