using Chancery.Coding.Factuality;
using Spectre.Console;

namespace Chancery.Cli.Printing;

/// <summary>The few colours of the reports. Colour never says anything that the words do not say as well.</summary>
internal static class Ink
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Heading = new(Color.SteelBlue1, decoration: Decoration.Bold);
    public static readonly Style Faint = new(Color.Grey58);
    public static readonly Style Good = new(Color.Green3);
    public static readonly Style Bad = new(Color.IndianRed1);

    /// <summary>The colour of a factuality: green for done, blue for announced, yellow for threatened and possible, violet for claimed, red for denied.</summary>
    public static Style Of(EventFactuality factuality) => factuality switch
    {
        EventFactuality.Occurred or EventFactuality.Ongoing => Good,
        EventFactuality.Planned => new Style(Color.DeepSkyBlue1),
        EventFactuality.Threatened or EventFactuality.Possible => new Style(Color.Gold1),
        EventFactuality.Alleged => new Style(Color.MediumPurple1),
        _ => Bad,
    };
}
