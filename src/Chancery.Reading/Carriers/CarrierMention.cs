namespace Chancery.Reading.Carriers;

/// <summary>A carrier named in a report.</summary>
/// <param name="Name">As printed, without "the" and "news agency": "TASS", "RFE/RL's Armenian".</param>
/// <param name="Key">What it is known by, the same for all its names.</param>
/// <param name="Role">What it did with the news.</param>
/// <param name="Position">Where in the text.</param>
/// <param name="Sentence">In which sentence, counted from 0; -1 for a credit that stands outside the text.</param>
internal sealed record CarrierMention(string Name, string Key, CarrierRole Role, int Position, int Sentence);
