using Chancery.Coding.Actors;
using Chancery.Coding.Actors.Knowledge;
using Chancery.Coding.Events;

namespace Chancery.Coding.Tests;

public sealed class LexiconCheckTests : IDisposable
{
    private readonly DirectoryInfo _own = Directory.CreateTempSubdirectory("chancery");

    [Fact]
    public void Nothing_is_wrong_in_the_lexicon_that_comes_with_the_program() => Assert.Empty(LexiconCheck.Run(Checkout.Lexicon(), null));

    [Fact]
    public void Every_wrong_row_is_named_with_file_and_line()
    {
        Write("actors/seats.tsv", "name\tcode\nHarbour House\tNOWHERE\nQuay House\tMLT:gov\n");
        Write("frames/agree.tsv", "pattern\tmode\tcontexts\tstanding\texample\nS nod T\tloudly\t\t\t\n");

        var problems = LexiconCheck.Run(Checkout.Lexicon(), _own.FullName);

        Assert.Equal(["seats.tsv:2", "seats.tsv:3", "agree.tsv:2"], problems.Select(p => $"{Path.GetFileName(p.File)}:{p.Line}"));
    }

    [Fact]
    public void A_row_with_too_few_cells_is_named()
    {
        Write("actors/seats.tsv", "name\tcode\nHarbour House\n");

        var problem = Assert.Single(LexiconCheck.Run(Checkout.Lexicon(), _own.FullName));

        Assert.Equal(2, problem.Line);
    }

    [Fact]
    public void A_users_rows_are_added_and_win()
    {
        Write("actors/organisations.tsv", "code\tname\tnames\tepithets\tadjectives\tkind\tparent\tseat\nHARBOUR\tHarbour Pact\t\t\t\talliance\t\t\nNATO\tNorth Atlantic Treaty Organization\tNATO\t\t\tbloc\t\t\n");
        Write("frames/accuse.tsv", "pattern\tmode\tcontexts\tstanding\texample\nS accuse T\tdisapprove\t\t\t\n");

        var actors = ActorLexicon.Load(Checkout.Lexicon("actors"), Path.Combine(_own.FullName, "actors"));
        var frames = FrameLexicon.Load(Checkout.Lexicon("frames"), Path.Combine(_own.FullName, "frames"));

        Assert.Equal("Harbour Pact", actors.NameOf(new ActorCode("HARBOUR")));
        Assert.Equal("bloc", actors.Organisation("NATO")?.Kind);
        Assert.Equal("disapprove", Assert.Single(frames.For("accuse"), frame => frame.Type == EventType.Accuse && frame.Pattern.Text == "S accuse T").Mode);
    }

    public void Dispose() => _own.Delete(recursive: true);

    private void Write(string file, string content)
    {
        var path = Path.Combine(_own.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
