namespace Chancery.Reading.Tests;

/// <summary>The language of a text, and the gate for those that are not coded.</summary>
public sealed class LanguagesTests
{
    private static readonly ReadOptions OnlyEnglish = new() { Languages = ["en"] };

    [Theory]
    [InlineData("hy", "Armenian", "Հինգ գետերի խորհուրդը երկուշաբթի օրը հետաձգեց ամբարտակի մասին քվեարկությունը մինչև գարուն։")]
    [InlineData("ka", "Georgian", "ხუთი მდინარის საბჭომ ორშაბათს კენჭისყრა გაზაფხულამდე გადადო, განაცხადა თავმჯდომარემ.")]
    [InlineData("ru", "Russian", "Совет пяти рек собрался в понедельник и отложил голосование о плотине до весны, заявил его председатель.")]
    [InlineData("uk", "Ukrainian",
        "Рада п'яти рік зібралася в понеділок і відклала голосування щодо греблі до весни, заявив її голова після засідання.")]
    [InlineData("ar", "Arabic", "اجتمع مجلس الأنهار الخمسة يوم الاثنين وأرجأ التصويت على السد إلى الربيع بعد أن قال رئيسه إن الوقت لم يحن.")]
    [InlineData("fr", "French",
        "Le conseil des cinq fleuves s'est réuni lundi et a reporté au printemps le vote sur le barrage, a déclaré sa présidente.")]
    [InlineData("de", "German", "Der Rat der fünf Flüsse hat sich am Montag getroffen und die Abstimmung über den Damm auf das Frühjahr verschoben.")]
    [InlineData("es", "Spanish",
        "El consejo de los cinco ríos se reunió el lunes y aplazó hasta la primavera la votación sobre la presa, dijo su presidenta.")]
    [InlineData("tr", "Turkish",
        "Beş nehir konseyi pazartesi günü toplandı ve baraj ile ilgili oylamayı ilkbahara kadar erteledi, dedi başkan ve bu karar için teşekkür etti.")]
    public void A_text_in_another_language_is_kept_and_marked_or_refused_by_its_name(string code, string name, string text)
    {
        Assert.Equal(code, Readings.Article(text, "a.txt").Language);
        Assert.False(Readings.Article(text, "a.txt").IsInCodedLanguage);
        var problem = Readings.One(text, "a.txt", OnlyEnglish).Problem;

        Assert.Equal(ProblemCodes.LanguageNotCoded, problem?.Code);
        Assert.Contains($"{name} ({code})", problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_Armenian_script_is_refused_although_it_says_that_it_is_English()
    {
        var problem = Readings.One("<html lang=en><body><article><h1>Խորհուրդ</h1><p>Հինգ գետերի խորհուրդը երկուշաբթի օրը հետաձգեց ամբարտակի մասին քվեարկությունը մինչև գարուն։</p></article></body></html>", "a.html", OnlyEnglish).Problem;

        Assert.Equal(ProblemCodes.LanguageNotCoded, problem?.Code);
        Assert.Contains("Armenian", problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_English_text_is_let_through_although_its_page_says_that_it_is_Armenian() =>
        Assert.Equal("en", Readings.Article("<html lang=hy><body><p>The council of the Five Rivers met on Monday and put off its vote on the dam until the spring, as it had done in the autumn.</p></body></html>", "a.html").Language);

    [Fact]
    public void A_line_too_short_to_tell_is_let_through_as_undetermined() =>
        Assert.Equal("und", Readings.Article("Norland warned Eastmark.").Language);

    [Fact]
    public void Every_language_is_let_through_when_none_is_asked_for()
    {
        var article = Readings.Article("Совет пяти рек собрался в понедельник и отложил голосование о плотине до весны.",
            options: new ReadOptions { Languages = [] });

        Assert.Equal("ru", article.Language);
    }
}
