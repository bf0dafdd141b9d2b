namespace Chancery.Language.Tokens;

/// <summary>What training gave the tokenizer.</summary>
/// <param name="Words">Contractions and abbreviations.</param>
/// <param name="Borders">Weights for the borders between atoms.</param>
/// <param name="Sentences">Weights for the ends of sentences.</param>
/// <param name="Threshold">The sum of sentence weights from which a sentence ends.</param>
internal sealed record TokenModel(WordList Words, FeatureTable Borders, FeatureTable Sentences, int Threshold);
