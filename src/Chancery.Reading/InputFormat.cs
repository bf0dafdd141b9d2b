namespace Chancery.Reading;

/// <summary>What an input is made of.</summary>
public enum InputFormat
{
    /// <summary>Told by the file's name, and where that says nothing by the content.</summary>
    Auto,

    /// <summary>One web page.</summary>
    Html,

    /// <summary>One report as plain text, perhaps a saved page.</summary>
    Text,

    /// <summary>One JSON object a line: <c>{"id","text" or "html","title?","url?","outlet?","published?"}</c>.</summary>
    JsonLines,
}
