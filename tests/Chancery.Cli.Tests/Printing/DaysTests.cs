using Chancery.Cli.Printing;
using Chancery.Coding.Times;

namespace Chancery.Cli.Tests.Printing;

public class DaysTests
{
    [Theory]
    [InlineData("2024-06-05", "2024-06-05", "5 Jun 2024")]
    [InlineData("2024-05-27", "2024-06-02", "27 May – 2 Jun 2024")]
    [InlineData("2024-06-03", "2024-06-09", "3–9 Jun 2024")]
    [InlineData("2024-02-01", "2024-02-29", "Feb 2024")]
    [InlineData("2022-01-01", "2022-12-31", "2022")]
    [InlineData("2023-06-05", "2024-06-05", "5 Jun 2023 – 5 Jun 2024")]
    [InlineData(null, "2024-06-05", "until 5 Jun 2024")]
    [InlineData("2022-02-24", null, "since 24 Feb 2022")]
    [InlineData(null, null, "no date")]
    public void Times_are_written_as_people_write_them(string? start, string? end, string expected) =>
        Assert.Equal(expected, Days.Of(new EventTime(Day(start), Day(end), null, "")));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");
}
