using System.Collections.Frozen;

namespace Chancery.Coding.Evaluation;

/// <summary>In what a coded event and one of the gold agree.</summary>
/// <param name="Type">The types are the same.</param>
/// <param name="Quad">The types lie in one quad class.</param>
/// <param name="Actors">The states and organisations on both sides are the same.</param>
/// <param name="SomeActors">At least one on each side is the same.</param>
/// <param name="Factuality">The factualities are the same.</param>
/// <param name="CoarseFactuality">Both are told as done, as claimed, as to come, or as not done.</param>
internal readonly record struct EventAgreement(bool Type, bool Quad, bool Actors, bool SomeActors, bool Factuality, bool CoarseFactuality)
{
    private static readonly FrozenDictionary<string, string> _coarse = new Dictionary<string, string>
    {
        ["occurred"] = "real", ["ongoing"] = "real", ["alleged"] = "claimed", ["planned"] = "to come", ["threatened"] = "to come", ["possible"] = "to come", ["denied"] = "not",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> _quads = new[] { "AGREE CONSULT SUPPORT CONCEDE", "COOPERATE AID RETREAT", "REQUEST ACCUSE REJECT THREATEN", "PROTEST SANCTION MOBILIZE COERCE ASSAULT" }
        .SelectMany((types, quad) => types.Split(' ').Select(type => (type, quad))).ToFrozenDictionary(pair => pair.type, pair => pair.quad);

    public static EventAgreement Between(CodedEventRecord coded, GoldEvent gold)
    {
        var factuality = coded.Factuality == gold.Factuality || (gold.Type == "THREATEN" && IsMade(coded.Factuality) && IsMade(gold.Factuality));
        return new EventAgreement(
            coded.Type == gold.Type, QuadOf(coded.Type) == QuadOf(gold.Type), SameActors(coded, gold), ShareActors(coded, gold), factuality,
            factuality || AlikeRoughly(coded.Factuality, gold));
    }

    /// <summary>The wide classes of factuality: a threat or an agreement that was made is also one that lies ahead.</summary>
    public static string Coarse(string factuality) => _coarse.GetValueOrDefault(factuality, "");

    private static int QuadOf(string type) => _quads.GetValueOrDefault(type, -1);

    private static bool IsMade(string factuality) => factuality is "occurred" or "threatened";

    private static bool AlikeRoughly(string coded, GoldEvent gold)
    {
        var (ours, theirs) = (Coarse(coded), Coarse(gold.Factuality));
        return ours == theirs || (gold.Type is "THREATEN" or "AGREE" && (ours, theirs) is ("real", "to come") or ("to come", "real"));
    }

    private static bool IsSymmetric(GoldEvent gold) => gold.Symmetric || gold.Type is "CONSULT" or "COOPERATE";

    private static bool SameActors(CodedEventRecord coded, GoldEvent gold) => IsSymmetric(gold)
        ? Codes.States(coded.Source.Concat(coded.Target)).SetEquals(Codes.States(gold.Source.Concat(gold.Target)))
        : Codes.States(coded.Source).SetEquals(Codes.States(gold.Source)) && Codes.States(coded.Target).SetEquals(Codes.States(gold.Target));

    private static bool ShareActors(CodedEventRecord coded, GoldEvent gold)
    {
        if (IsSymmetric(gold))
        {
            var all = Codes.States(gold.Source.Concat(gold.Target));
            var shared = Codes.States(coded.Source.Concat(coded.Target)).Count(all.Contains);
            return shared > 0 && (all.Count < 2 || shared >= 2);
        }
        var target = Codes.States(gold.Target);
        return Codes.States(gold.Source).Overlaps(Codes.States(coded.Source)) && (target.Count == 0 || target.Overlaps(Codes.States(coded.Target)));
    }
}
