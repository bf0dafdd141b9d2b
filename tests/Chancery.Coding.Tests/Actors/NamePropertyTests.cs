using Chancery.Coding.Actors;
using Chancery.Coding.Actors.Knowledge;
using CsCheck;

namespace Chancery.Coding.Tests.Actors;

public sealed class NamePropertyTests
{
    private static readonly string[] Words =
    [
        "Russia", "Russian", "Moscow", "Kremlin", "the", "The", "of", "and", "'s", "-", "pro", "President", "foreign", "minister", "General", "Putin", "Vladimir", "al", "Assad", "Jordan", "Georgia", "government", "police", "troops",
        "two", "both", "countries", "his", "her", "its", "their", "he", "it", "they", "we", "who", "which", "in", "from", "for", "said", "told", "accused", "European", "Union", "Council", "NATO", "CSTO", "(", ")", ",", ".", "Ghana", "GNA",
        "neighbour", "junta", "Kim", "Jong", "Un", "Xi", "bin", "Salman", "Müller", "Ó", "\u0301", "🕊", "İstanbul", "former", "deputy", "spokesman", "head", "member", "x", "1", "St.",
    ];

    private static readonly string[] Tags = ["PROPN", "NOUN", "ADJ", "VERB", "PRON", "ADP", "DET", "PART", "NUM", "PUNCT", "CCONJ", "X"];

    private static readonly string[] Relations =
        ["nsubj", "obj", "obl", "nmod", "nmod:poss", "amod", "compound", "flat", "conj", "appos", "acl:relcl", "acl", "advcl", "ccomp", "xcomp", "parataxis", "case", "det", "punct", "nummod", "cop", "nsubj:pass", "dep"];

    private static readonly Gen<string> Name = Gen.Select(Gen.Int[0, Words.Length - 1].Select(i => Words[i]), Gen.Int[0, 12], Gen.Char, Gen.Bool)
        .Select((word, at, c, mutate) => !mutate ? word : at < word.Length ? word[..at] + c + word[(at + 1)..] : word + c);

    [Fact]
    public void Spellings_fold_to_one_key_and_none_throws() => Gen.Select(Name, Name).Sample(
        (first, last) =>
        {
            var keys = NameKey.Words($"{first} {last}");
            Assert.NotEmpty(keys);
            Assert.Equal(NameKey.Of(last), NameKey.Of(NamePieces.Fold(last)));
        },
        iter: 60_000);

    [Fact]
    public void A_person_is_never_seen_last_before_being_seen_first()
    {
        var day = Gen.Int[0, 20_000].Select(i => i % 7 == 0 ? (DateOnly?)null : new DateOnly(1990, 1, 1).AddDays(i));
        Gen.Select(Gen.Int[0, 20], day).Array[1, 20].Sample(
            seen =>
            {
                var register = new PeopleRegister();
                foreach (var (person, on) in seen) register.Enter($"Ann {Words[person]}", new ActorCode("MLT:GOV"), "Minister", on, "a", default);
                Assert.All(register.People, p => Assert.False(p.FirstSeen > p.LastSeen));
            },
            iter: 40_000);
    }

    [Fact]
    public void Whatever_tree_a_sentence_has_its_mentions_lie_in_it_and_have_well_formed_codes()
    {
        var word = Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, Tags.Length - 1], Gen.Int[0, Relations.Length - 1], Gen.Int[0, 11]);
        Gen.Select(word.Array[2, 12], word.Array[2, 12]).Sample(
            (one, two) =>
            {
                var draft = ActorText.Read(Tree(one) + "\n\n" + Tree(two));
                Assert.All(draft.Mentions.All, m =>
                {
                    Assert.InRange(m.Span.Start, 0, m.Span.End - 1);
                    Assert.InRange(m.Span.End, 1, draft.Document.Text.Length);
                    Assert.All(m.Actors, code => Assert.Matches("^[A-Z0-9]{2,}(:[A-Z]{3})?$", code.Value));
                });
            },
            iter: 3_000);
    }

    // Every word hangs on one before it, so that the whole is a tree.
    private static string Tree((int Word, int Tag, int Relation, int Head)[] words) => string.Join('\n', words.Select((w, i) =>
        $"{Words[w.Word]} {Tags[w.Tag]} {(i == 0 ? 0 : 1 + (w.Head % i))} {(i == 0 ? "root" : Relations[w.Relation])}"));
}
