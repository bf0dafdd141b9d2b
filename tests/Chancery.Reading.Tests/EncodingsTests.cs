using System.Text;

namespace Chancery.Reading.Tests;

/// <summary>Bytes of many encodings become the same text.</summary>
public sealed class EncodingsTests
{
    private const string Western = "The café of the Señor in Zürich, it was said on Monday, is where the two envoys met “by chance”.";
    private static readonly ReadOptions AnyLanguage = new() { Languages = [] };

    static EncodingsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Western)];

        Assert.Equal(Western, Readings.One(bytes, "a.txt").Article?.Text);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    public void Text_without_mark_or_declaration_is_told_by_its_bytes(string name) =>
        Assert.Equal(Western, Readings.One(Encoding.GetEncoding(name).GetBytes(Western), "a.txt").Article?.Text);

    [Theory]
    [InlineData("windows-1252", "<meta charset=windows-1252>")]
    [InlineData("windows-1252", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">")]
    [InlineData("iso-8859-15", "<meta charset='iso-8859-15'>")]
    [InlineData("utf-8", "<meta charset=windows-1251>")]
    public void The_declaration_of_a_page_decides_unless_its_bytes_are_utf_8(string name, string meta)
    {
        var text = name == "iso-8859-15" ? Western.Replace('“', '"').Replace('”', '"') : Western;
        var page = $"<html lang=en><head>{meta}</head><body><p>{text}</p></body></html>";

        Assert.Equal(text, Readings.One(Encoding.GetEncoding(name).GetBytes(page), "a.html").Article?.Text);
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    public void Undeclared_Cyrillic_is_told_by_its_letters(string name)
    {
        const string Russian = "Совет пяти рек собрался в понедельник и отложил голосование о плотине до весны, заявил его председатель после заседания.";

        Assert.Equal(Russian, Readings.One(Encoding.GetEncoding(name).GetBytes(Russian), "a.txt", AnyLanguage).Article?.Text);
    }

    [Fact]
    public void A_few_broken_bytes_in_a_page_of_UTF_8_do_not_spoil_the_rest()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Western + " ", 4))), 0x93,
            .. Encoding.UTF8.GetBytes("Nobody believed it.")];

        var text = Readings.One(bytes, "a.txt").Article?.Text;

        Assert.StartsWith(Western, text, StringComparison.Ordinal);
        Assert.EndsWith("Nobody believed it.", text, StringComparison.Ordinal);
    }
}
