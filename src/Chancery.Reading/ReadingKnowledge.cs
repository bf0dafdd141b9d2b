using Chancery.Reading.Carriers;
using Chancery.Reading.Inputs;
using Chancery.Reading.Knowledge;
using Chancery.Reading.Languages;
using Chancery.Reading.Outlets;
using Chancery.Reading.Pages;

namespace Chancery.Reading;

/// <summary>All that reading knows of the world, from the files of the lexicon.</summary>
internal sealed record ReadingKnowledge(PageKnowledge Pages, OutletRegister Outlets, CarrierPhrases Carriers, LanguageNames Languages,
    ScriptTable Scripts, FunctionWords FunctionWords, RecordFields Fields)
{
    /// <exception cref="LexiconException">A file is malformed.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static ReadingKnowledge Load(string folder) => new(
        PageKnowledge.Load(Path.Combine(folder, "pages.toml")),
        OutletRegister.Load(Path.Combine(folder, "outlets.tsv")),
        CarrierPhrases.Load(Path.Combine(folder, "carriers.tsv")),
        LanguageNames.Load(Path.Combine(folder, "languages.tsv")),
        ScriptTable.Load(Path.Combine(folder, "scripts.tsv")),
        FunctionWords.Load(Path.Combine(folder, "function-words.tsv")),
        RecordFields.Load(Path.Combine(folder, "fields.tsv")));
}
