using Chancery.Coding.Events;
using Chancery.Coding.Petrarch;

namespace Chancery.Coding.Tests;

public sealed class PetrarchImportTests
{
    [Fact]
    public void A_synonym_has_the_code_and_the_time_of_its_entry() =>
        Assert.Equal(["Harbour Front\t\tMLT:REB\t1999-06-02\t", "Quay Brigade\t\tMLT:REB\t1999-06-02\t"], Bodies("HARBOUR_FRONT", "+QUAY_BRIGADE", "\t[MLTREB > 19990601]  # two names"));

    [Fact]
    public void A_synonym_behind_the_code_counts_as_well() =>
        Assert.Equal(["Bank of the Quay\t\tMLT:BUS\t\t", "Quay Bank\t\tMLT:BUS\t\t"], Bodies("QUAY_BANK [MLTBUS]", "+BANK_OF_THE_QUAY"));

    [Fact]
    public void Parts_of_a_life_have_their_own_codes() =>
        Assert.Equal(["Ann Vella\t\tMLT:GOV\t2001-01-01\t2004-12-31", "Ann Vella\t\tMLT:OPP\t\t2000-12-31"], Bodies("ANN_VELLA", "\t[MLTOPP <20010101]", "\t[MLTGOV 20010101-20041231]"));

    [Fact]
    public void A_code_that_nobody_knows_is_named_with_its_line()
    {
        var import = Import("<!-- test -->", "GONDOR [GON]");

        Assert.Equal(0, import.Actors);
        Assert.StartsWith("test.txt:2: 'GON'", Assert.Single(import.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Verbs_with_nouns_and_prepositions_become_frames_that_load()
    {
        var import = Import("--- CONDEMN [111] ---", "CONDEMN", "BREAK_OFF {BROKE_OFF}", "- * RELATIONS [161]  # ties", "- * DIPLOMATIC TIES [161]", "- SAID * [112]", "&SYN", "+ONE");
        var folder = Directory.CreateTempSubdirectory("chancery");
        try
        {
            foreach (var (path, content) in import.Files())
            {
                Directory.CreateDirectory(Path.Combine(folder.FullName, Path.GetDirectoryName(path)!));
                File.WriteAllText(Path.Combine(folder.FullName, path), content);
            }
            var frames = FrameLexicon.Load(Checkout.Lexicon("frames"), Path.Combine(folder.FullName, "frames"));

            Assert.Contains(frames.For("break_off").Concat(frames.For("break")), frame => frame.Type == EventType.Sanction && frame.Pattern.Text.StartsWith("S break_off relation", StringComparison.Ordinal));
            Assert.Contains(frames.For("condemn"), frame => frame.Type == EventType.Accuse && frame.Pattern.Text == "S condemn T");
            Assert.Contains("test.txt:6:", Assert.Single(import.Notes), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Bodies(params string[] lines) => [.. Import(lines).Files().Single().Content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)];

    private static PetrarchImport Import(params string[] lines)
    {
        var import = new PetrarchImport(Checkout.Lexicon());
        import.Read("test.txt", lines);
        return import;
    }
}
