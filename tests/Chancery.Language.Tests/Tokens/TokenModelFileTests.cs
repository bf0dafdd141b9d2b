using Chancery.Language.Tokens;

namespace Chancery.Language.Tests.Tokens;

public sealed class TokenModelFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public TokenModelFileTests() =>
        TokenModelFile.Write(new TokenModel(
            new WordList(new Dictionary<uint, WordEntry> { [7] = new([2, 3], 5) }),
            FeatureTable.Build(3, [(1u, [1f, 2f, -3f])]), FeatureTable.Build(1, [(2u, [0.5f])]), 12), _path);

    [Fact]
    public void A_model_is_read_as_written()
    {
        var model = TokenModelFile.Read(_path);

        Assert.Equal(12, model.Threshold);
        Assert.Equal([2, 3], model.Words.Find(7).Cuts);
        Assert.Equal(5, model.Words.Find(7).Classes);
        Assert.Equal(3, model.Borders.Classes);
        Assert.Equal(0.5f / 127, model.Sentences.Scale);
    }

    [Fact]
    public void A_file_with_one_changed_byte_is_refused_as_damaged()
    {
        var bytes = File.ReadAllBytes(_path);
        bytes[^3] ^= 1;
        File.WriteAllBytes(_path, bytes);

        Assert.Contains("is damaged", Assert.Throws<InvalidDataException>(() => Tokenizer.Load(_path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_short_is_refused()
    {
        File.WriteAllBytes(_path, File.ReadAllBytes(_path)[..40]);

        Assert.Throws<InvalidDataException>(() => Tokenizer.Load(_path));
    }

    [Fact]
    public void A_file_of_another_format_is_refused_with_both_numbers()
    {
        var bytes = File.ReadAllBytes(_path);
        bytes[8] = 99;
        File.WriteAllBytes(_path, bytes);

        Assert.Matches("has format 99; this program reads format [0-9]+", Assert.Throws<InvalidDataException>(() => Tokenizer.Load(_path)).Message);
    }

    [Fact]
    public void A_file_of_something_else_is_refused()
    {
        File.WriteAllText(_path, "a text that is longer than the head of a model file, but not one");

        Assert.Contains("is no model", Assert.Throws<InvalidDataException>(() => Tokenizer.Load(_path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_path);
}
