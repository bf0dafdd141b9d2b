namespace Chancery.Reading.Pages;

/// <summary>What a line or paragraph is, judged by its words alone.</summary>
internal enum LineKind
{
    /// <summary>Nothing speaks against its being part of the report.</summary>
    Report,

    /// <summary>A button, a label, an advertisement, a notice: goes alone.</summary>
    Furniture,

    /// <summary>Opens a list of other stories, which goes with it.</summary>
    FurnitureHeading,

    /// <summary>Describes a picture.</summary>
    Caption,

    /// <summary>A sign-off of the desk: "Reporting by …".</summary>
    SignOff,

    /// <summary>No letter and no digit in it: "---", "* * *".</summary>
    Rule,

    /// <summary>Says that the report is over: "ENDS".</summary>
    End,
}
