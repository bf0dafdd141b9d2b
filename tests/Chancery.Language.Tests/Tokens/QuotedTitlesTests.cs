using Chancery.Language.Tokens;

namespace Chancery.Language.Tests.Tokens;

public sealed class QuotedTitlesTests
{
    [Theory]
    [InlineData("He saw \" Quo Vadis ? A Tale \" twice .", false)]
    [InlineData("He said “ Come here . We must go . ” Then", true)]
    [InlineData("He said \" Quo Vadis ? A Tale and ended .", true)]
    [InlineData("\" Yes . No . \" he said .", true)]
    public void Ends_inside_of_a_quoted_title_are_taken_back_and_others_stay(string words, bool kept)
    {
        var tokens = new List<Token>();
        var at = 0;
        foreach (var word in words.Split(' '))
        {
            tokens.Add(new Token(0, 1, new TextSpan(at, at + word.Length), Gap.Space, default));
            at += word.Length + 1;
        }
        var context = new SentenceContext();
        context.Gather(words, [.. tokens]);
        var inner = words.Split(' ').ToList().FindIndex(1, word => word is "?" or ".");
        var ends = new bool[tokens.Count];
        ends[inner] = true;

        QuotedTitles.KeepWhole(words, [.. tokens], context.Tokens, ends);

        Assert.Equal(kept, ends[inner]);
    }
}
