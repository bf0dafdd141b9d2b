namespace Chancery.Reading.Pages;

/// <summary>What an element and all in it is kept out of the body for.</summary>
internal enum ElementRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It says of the report who wrote it and when.</summary>
    Metadata,

    /// <summary>It describes a picture.</summary>
    Caption,

    /// <summary>It is navigation, advertising, links to other stories, comments.</summary>
    Furniture,
}
