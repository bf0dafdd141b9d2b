namespace Chancery.Reading.Pages;

/// <summary>What the name of an element says of what is in it.</summary>
[Flags]
internal enum NameMeaning
{
    None = 0,
    Content = 1,
    Furniture = 2,
    Metadata = 4,
    Byline = 8,
    Published = 16,
    Updated = 32,
    Caption = 64,
    Headline = 128,
    Site = 256,
    Barrier = 512,
    Live = 1024,
    Gallery = 2048,
    Section = 4096,
    Filed = 8192,
}
