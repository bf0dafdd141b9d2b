using System.Collections.Frozen;

namespace Chancery.Coding.Actors.Knowledge;

/// <summary>
/// Latin letters with marks and the plain letters they stand for. A table of our own, because the runtime decomposes no letters when it runs without the
/// system's tables of languages, as this program does to give the same output everywhere.
/// </summary>
internal static class LatinLetters
{
    private static readonly FrozenDictionary<char, char> Table = new Dictionary<string, string>
    {
        ["A"] = "ÀÁÂÃÄÅĀĂĄƏǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ",
        ["B"] = "ḂḄḆ",
        ["C"] = "ÇĆĈĊČḈ",
        ["D"] = "ÐĎĐḊḌḎḐḒ",
        ["E"] = "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ",
        ["F"] = "Ḟ",
        ["G"] = "ĜĞĠĢǦǴḠ",
        ["H"] = "ĤĦȞḢḤḦḨḪ",
        ["I"] = "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ",
        ["J"] = "Ĵ",
        ["K"] = "ĶǨḰḲḴ",
        ["L"] = "ĹĻĽŁḶḸḺḼ",
        ["M"] = "ḾṀṂ",
        ["N"] = "ÑŃŅŇǸṄṆṈṊ",
        ["O"] = "ÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ",
        ["P"] = "ṔṖ",
        ["R"] = "ŔŖŘȐȒṘṚṜṞ",
        ["S"] = "ŚŜŞŠȘṠṢṤṦṨ",
        ["T"] = "ŢŤȚṪṬṮṰ",
        ["U"] = "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
        ["V"] = "ṼṾ",
        ["W"] = "ŴẀẂẄẆẈ",
        ["X"] = "ẊẌ",
        ["Y"] = "ÝŶŸȲẎỲỴỶỸ",
        ["Z"] = "ŹŻŽẐẒẔ",
        ["a"] = "àáâãäåāăąǎǟǡǻȁȃȧəḁạảấầẩẫậắằẳẵặ",
        ["b"] = "ḃḅḇ",
        ["c"] = "çćĉċčḉ",
        ["d"] = "ðďđḋḍḏḑḓ",
        ["e"] = "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        ["f"] = "ḟ",
        ["g"] = "ĝğġģǧǵḡ",
        ["h"] = "ĥħȟḣḥḧḩḫẖ",
        ["i"] = "ìíîïĩīĭįıǐȉȋḭḯỉị",
        ["j"] = "ĵǰ",
        ["k"] = "ķǩḱḳḵ",
        ["l"] = "ĺļľłḷḹḻḽ",
        ["m"] = "ḿṁṃ",
        ["n"] = "ñńņňǹṅṇṉṋ",
        ["o"] = "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        ["p"] = "ṕṗ",
        ["r"] = "ŕŗřȑȓṙṛṝṟ",
        ["s"] = "śŝşšșṡṣṥṧṩ",
        ["t"] = "ţťțṫṭṯṱẗ",
        ["u"] = "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        ["v"] = "ṽṿ",
        ["w"] = "ŵẁẃẅẇẉẘ",
        ["x"] = "ẋẍ",
        ["y"] = "ýÿŷȳẏẙỳỵỷỹ",
        ["z"] = "źżžẑẓẕ",
    }.SelectMany(row => row.Value.Select(marked => KeyValuePair.Create(marked, row.Key[0]))).ToFrozenDictionary();

    /// <summary>The plain letter of <paramref name="letter"/>, or itself.</summary>
    public static char Plain(char letter) => letter <= 127 ? letter : Table.GetValueOrDefault(letter, letter);
}
