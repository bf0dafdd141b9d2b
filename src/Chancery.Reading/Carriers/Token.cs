namespace Chancery.Reading.Carriers;

/// <summary>A word of the text, without the marks around it.</summary>
/// <param name="Text">The word.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Sentence">In which sentence, counted from 0.</param>
/// <param name="OpenLeft">Whether nothing but a space stands between it and the word before.</param>
internal readonly record struct Token(string Text, int Start, int End, int Sentence, bool OpenLeft);
