using System.Numerics.Tensors;
using Chancery.Coding.Events;
using Chancery.Coding.Factuality;
using Chancery.Language;
using Chancery.Language.Features;

namespace Chancery.Coding.Scoring;

/// <summary>What the scorer sees of a pair of actors in a sentence: names of features, and the vectors of the words that tell what happens.</summary>
/// <param name="Names">Names of features, each once.</param>
/// <param name="Vectors">The slots' vectors, one after the other.</param>
public sealed record PairFeatures(IReadOnlyList<string> Names, float[] Vectors)
{
    private const int Slots = 6;
    private const float Scale = 2;

    private enum Slot
    {
        Top,
        Sides,
        Complements,
        Sentence,
        Source,
        Target,
    }

    /// <summary>Numbers in <see cref="Vectors"/> for vectors of a given width.</summary>
    public static int Width(int dimensions) => Slots * dimensions;

    /// <summary>Reads the features of a pair.</summary>
    /// <param name="source">The head of the words that name the source.</param>
    /// <param name="target">The same for the target; null when there is none.</param>
    /// <param name="vectors">Word vectors.</param>
    /// <param name="factuality">Decides how an act is presented.</param>
    public static PairFeatures Read(Word source, Word? target, VectorTable vectors, FactualityReader factuality) =>
        new Reading(source, target, vectors, factuality).Run();

    private sealed class Reading(Word source, Word? target, VectorTable vectors, FactualityReader factuality)
    {
        private readonly PairPath _path = PairPath.Find(source, target);
        private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
        private readonly float[] _slots = new float[Width(vectors.Dimensions)];
        private readonly float[] _vector = new float[vectors.Dimensions];

        public PairFeatures Run()
        {
            if (_path.Top == source) _names.Add("top is source");
            else if (_path.Top == target) _names.Add("top is target");
            else AddPredicate(_path.Top, "top", Slot.Top);
            foreach (var word in _path.SourceSide) AddPredicate(word, "source side", Slot.Sides);
            foreach (var word in _path.TargetSide) AddPredicate(word, "target side", Slot.Sides);
            AddActors();
            AddSentence();
            AddFactuality();
            Normalise();
            return new([.. _names], _slots);
        }

        private void AddPredicate(Word word, string side, Slot slot)
        {
            if (!IsContent(word)) return;
            var lemma = Lemma(word);
            _names.Add($"{side}: {lemma}");
            _names.Add($"near: {lemma}");
            AddVector(slot, lemma, 1);
            foreach (var child in word.Children)
            {
                var below = Lemma(child);
                if (child.Relation == "compound:prt") _names.Add($"particle: {lemma} {below}");
                else if (child.BaseRelation is "aux" or "mark") _names.Add($"{child.BaseRelation}: {below}");
                else if (child.BaseRelation is "advmod" && below is "not" or "never") _names.Add("negated");
                else if (child != source && child != target && child.BaseRelation is "obj" or "xcomp" or "ccomp" or "advcl" or "obl" or "acl" or "nmod") AddComplement(child, lemma, side);
            }
        }

        private void AddComplement(Word word, string above, string side)
        {
            var lemma = Lemma(word);
            _names.Add($"{word.BaseRelation}: {lemma}");
            _names.Add($"near: {lemma}");
            _names.Add($"{side}: {above} > {lemma}");
            AddVector(Slot.Complements, lemma, word.BaseRelation is "obj" or "xcomp" ? 1 : 0.4f);
            foreach (var child in word.Children)
                if (child != source && child != target && child.BaseRelation is "obj" or "amod" or "compound" or "nmod")
                {
                    _names.Add($"near: {Lemma(child)}");
                    AddVector(Slot.Sentence, Lemma(child), 0.5f);
                }
        }

        private void AddActors()
        {
            _names.Add($"source as {source.Relation}");
            AddActor(source, "source", Slot.Source);
            if (target is null)
            {
                _names.Add("no target");
                return;
            }
            _names.Add($"target as {target.Relation}");
            AddActor(target, "target", Slot.Target);
            if (ClauseReader.Marker(target) is { Length: > 0 } marker)
            {
                _names.Add($"target behind {marker}");
                _names.Add($"target behind {Lemma(_path.Top)} {marker}");
            }
        }

        /// <summary>Soldiers, students and police do other things than ministers; names say nothing.</summary>
        private void AddActor(Word word, string role, Slot slot)
        {
            if (word.Upos != "NOUN") return;
            _names.Add($"{role} is {Lemma(word)}");
            AddVector(slot, Lemma(word), 1);
        }

        private void AddSentence()
        {
            foreach (var word in source.Sentence.Words)
                if (word.Upos is "VERB" or "NOUN")
                {
                    _names.Add($"sentence: {Lemma(word)}");
                    AddVector(Slot.Sentence, Lemma(word), 0.15f);
                }
        }

        private void AddFactuality()
        {
            if (_path.SourceSide.Append(_path.Top).FirstOrDefault(IsContent) is { } act) _names.Add($"act {factuality.Judge(act).Value}");
            if (_path.TargetSide.FirstOrDefault(IsContent) is { } below) _names.Add($"below {factuality.Judge(below).Value}");
        }

        private void AddVector(Slot slot, string lemma, float weight)
        {
            var row = vectors.RowOf(lemma);
            if (row < 0) return;
            vectors.Write(row, _vector);
            var place = Place(slot);
            TensorPrimitives.MultiplyAdd(_vector, weight / Math.Max(TensorPrimitives.Norm<float>(_vector), float.Epsilon), place, place);
        }

        /// <summary>No slot longer than one, however many words stand in it.</summary>
        private void Normalise()
        {
            foreach (var slot in Enum.GetValues<Slot>())
            {
                var place = Place(slot);
                TensorPrimitives.Multiply(place, Scale / Math.Max(1, TensorPrimitives.Norm<float>(place)), place);
            }
        }

        private Span<float> Place(Slot slot) => _slots.AsSpan((int)slot * vectors.Dimensions, vectors.Dimensions);

        private static bool IsContent(Word word) => word.Upos is "VERB" or "NOUN" or "ADJ" or "ADV";

        private static string Lemma(Word word) => word.Lemma.ToLowerInvariant();
    }
}
