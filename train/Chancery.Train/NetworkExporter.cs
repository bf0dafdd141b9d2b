namespace Chancery.Train;

/// <summary>
/// Writes the network as an ONNX graph, in single precision or with bytes for the products. In bytes every range is fixed beforehand, so that a sentence gets the same numbers
/// whatever stands beside it in the batch: affine maps are rounded by a constant scale; the LSTM operator, which measures the range of its input and of its state by itself, is given
/// two additional columns that always hold +1 and -1 while all others are kept within them.
/// </summary>
/// <param name="size">Sizes of the layers.</param>
/// <param name="weights">A checkpoint.</param>
/// <param name="ranges">Measured ranges; null for single precision.</param>
public sealed class NetworkExporter(NetworkSize size, IReadOnlyDictionary<string, (long[] Shape, float[] Numbers)> weights, Ranges? ranges)
{
    private const string Microsoft = "com.microsoft";
    private const float Saturated = 30;

    private readonly OnnxGraph _graph = new();

    private int Width => 2 * size.Hidden;

    // With the two additional columns, rounded up so that every row begins a cache line where the layers are wide enough for that to matter.
    private int Inputs => Aligned(Width + 2);

    private int Units => Aligned(size.Hidden + 2);

    /// <summary>The model.</summary>
    /// <param name="inputScales">What each column of the input was divided by.</param>
    /// <param name="relations">Number of relations.</param>
    public byte[] Export(float[] inputScales, int relations)
    {
        var x = _graph.Input("input", "time", "batch", inputScales.Length);
        _graph.IntegerInput("lengths", "batch");
        var map = (float[])weights["map.weight"].Numbers.Clone();
        for (var i = 0; i < map.Length; i++) map[i] *= inputScales[i % inputScales.Length];
        x = Affine("map", x, map, weights["map.bias"].Numbers, 1);
        Frame();
        for (var layer = 0; layer < size.Layers; layer++)
        {
            var range = ranges?[$"layer{layer}"] ?? 1;
            var normed = Norm($"norm{layer}", x, range);
            var states = ranges is null ? Lstm(layer, normed) : RoundedLstm(layer, normed, range);
            // "Sum" and not "Add": ONNX Runtime fuses Add and the last norm into an operator that is four times slower than the two.
            x = _graph.Node("Sum", [x, states]);
        }
        x = Norm("lastnorm", x, 1);
        string[] parts = ["tag0.in", "tag1.in", "tag2.in", "tag3.in", "arc.in", "arc_heads", "label.in", "label_heads"];
        Heads(x, parts, [size.Tag, size.Tag, size.Tag, size.Tag, size.Arc, size.Arc, size.Label, size.Label]);
        string[] tags = ["upos", "features", "scripts", "mentions"];
        for (var i = 0; i < tags.Length; i++)
        {
            Affine($"tag{i}", parts[i], weights[$"tag{i}.weight"].Numbers, weights[$"tag{i}.bias"].Numbers, ranges?[$"tag{i}"] ?? 1, tags[i]);
            _graph.Output(tags[i], "time", "batch", weights[$"tag{i}.bias"].Numbers.Length);
        }
        Affine("arc", parts[4], weights["arc.weight"].Numbers, weights["arc.bias"].Numbers, ranges?["arc"] ?? 1, "arc_dependents");
        _graph.Output("arc_dependents", "time", "batch", size.Arc);
        _graph.Output("arc_heads", "time", "batch", size.Arc);
        Relations(parts[6], relations);
        _graph.Output("label_heads", "time", "batch", size.Label);
        return _graph.ToModel();
    }

    // One product for each part: cutting one large product into parts would copy it.
    private void Heads(string x, string[] parts, int[] sizes)
    {
        var (weight, bias, start) = (weights["heads.weight"].Numbers, weights["heads.bias"].Numbers, 0);
        (string, string, string)? rounded = ranges is null ? null : Rounded("heads", x, ranges["encoded"]);
        for (var i = 0; i < parts.Length; start += sizes[i++])
        {
            var part = Product(parts[i] + ".head", rounded, x, weight[(start * Width)..((start + sizes[i]) * Width)], bias[start..(start + sizes[i])]);
            _graph.Node("LeakyRelu", [part], parts[i], attributes: ("alpha", (float)ParserNetwork.Slope));
        }
    }

    // For each relation one vector and, apart from it, the number that belongs to the constant one on the head's side: so the rows end where cache lines do.
    private void Relations(string x, int relations)
    {
        var (width, label) = (size.Label + 1, weights["label"].Numbers); // [label + 1, relations * width]; its last row belongs to the constant one on the dependent's side
        float[] Columns(int row, Func<int, bool> wanted) => [.. Enumerable.Range(0, relations * width).Where(column => wanted(column % width)).Select(column => label[row * relations * width + column])];
        foreach (var (name, count, wanted) in ((string, int, Func<int, bool>)[])[("label_dependents", size.Label, column => column < size.Label), ("label_constants", 1, column => column == size.Label)])
        {
            float[] matrix = [.. Enumerable.Range(0, size.Label).SelectMany(row => Columns(row, wanted))];
            Affine(name, x, Rounding.Transpose(matrix, size.Label), Columns(size.Label, wanted), ranges?["label"] ?? 1, name);
            _graph.Output(name, "time", "batch", relations * count);
        }
    }

    // Shapes and constants that the LSTM layers share.
    private void Frame()
    {
        _graph.Constant("lstm.join", [0L, 0, Width], 3);
        if (ranges is null) return;
        var ends = new float[Inputs - Width];
        (ends[0], ends[1]) = (1, -1);
        _graph.Constant("frame.ends", ends, 1, 1, ends.Length);
        _graph.Node("Shape", ["lengths"], "frame.batch");
        _graph.Node("Shape", ["input"], "frame.time", attributes: [("start", 0), ("end", 1)]);
        _graph.Constant("frame.one", [1L], 1);
        _graph.Constant("frame.two", [2L], 1);
        _graph.Constant("frame.added", [(long)ends.Length], 1);
        _graph.Node("Concat", ["frame.time", "frame.batch", "frame.added"], "frame.shape", attributes: ("axis", 0));
        _graph.Node("Expand", ["frame.ends", "frame.shape"], "frame.columns");
        var (states, cells) = (new float[2 * Units], new float[2 * Units]);
        for (var direction = 0; direction < 2; direction++)
        {
            var at = direction * Units + size.Hidden;
            (states[at], states[at + 1], cells[at], cells[at + 1]) = (1, -1, Saturated, -Saturated);
        }
        _graph.Node("Concat", ["frame.two", "frame.batch", _graph.Constant("frame.hidden", [(long)Units], 1)], "frame.states", attributes: ("axis", 0));
        _graph.Node("Expand", [_graph.Constant("frame.h", states, 2, 1, Units), "frame.states"], "frame.initial_h");
        _graph.Node("Expand", [_graph.Constant("frame.c", cells, 2, 1, Units), "frame.states"], "frame.initial_c");
        _graph.Constant("frame.minus", [-1f]);
        _graph.Constant("frame.plus", [1f]);
        _graph.Constant("frame.zero", [0L], 1);
        _graph.Constant("frame.units", [(long)size.Hidden], 1);
        _graph.Constant("frame.last", [3L], 1);
    }

    private string Norm(string name, string x, float range)
    {
        float[] Scaled(string weight) => [.. weights[weight].Numbers.Select(number => number / range)];
        return _graph.Node("LayerNormalization",
            [x, _graph.Constant(name + ".scale", Scaled(name + ".weight"), Width), _graph.Constant(name + ".shift", Scaled(name + ".bias"), Width)],
            attributes: [("axis", -1), ("epsilon", 1e-5f)]);
    }

    private string Lstm(int layer, string x)
    {
        var hidden = size.Hidden;
        float[] Both(string part) => [.. Gates(weights[$"forward{layer}.{part}"].Numbers, hidden), .. Gates(weights[$"backward{layer}.{part}"].Numbers, hidden)];
        float[] bias = [.. Gates(weights[$"forward{layer}.bias_ih_l0"].Numbers, hidden), .. Gates(weights[$"forward{layer}.bias_hh_l0"].Numbers, hidden),
            .. Gates(weights[$"backward{layer}.bias_ih_l0"].Numbers, hidden), .. Gates(weights[$"backward{layer}.bias_hh_l0"].Numbers, hidden)];
        var output = _graph.Node("LSTM",
            [x, _graph.Constant($"lstm{layer}.W", Both("weight_ih_l0"), 2, 4 * hidden, Width), _graph.Constant($"lstm{layer}.R", Both("weight_hh_l0"), 2, 4 * hidden, hidden),
             _graph.Constant($"lstm{layer}.B", bias, 2, 8 * hidden), "lengths"],
            attributes: [("direction", "bidirectional"), ("hidden_size", hidden)]);
        return Joined(output);
    }

    private string RoundedLstm(int layer, string x, float range)
    {
        var (hidden, units, inputs) = (size.Hidden, Units, Inputs);
        var framed = _graph.Node("Concat", [_graph.Node("Clip", [x, "frame.minus", "frame.plus"]), "frame.columns"], attributes: ("axis", 2));
        var (w, r, wScale, rScale, bias) = (new List<sbyte>(), new List<sbyte>(), new List<float>(), new List<float>(), new List<float>());
        foreach (var direction in (string[])["forward", "backward"])
        {
            var weightsIn = Framed(Gates(weights[$"{direction}{layer}.weight_ih_l0"].Numbers, hidden), Width, inputs, range);
            var weightsBack = Framed(Gates(weights[$"{direction}{layer}.weight_hh_l0"].Numbers, hidden), hidden, units, 1);
            var (bytes, scales) = Rounding.Columns(weightsIn, inputs);
            w.AddRange(bytes);
            wScale.AddRange(scales);
            (bytes, scales) = Rounding.Columns(weightsBack, units);
            r.AddRange(bytes);
            rScale.AddRange(scales);
            bias.AddRange(FramedBias(Gates(weights[$"{direction}{layer}.bias_ih_l0"].Numbers, hidden), Gates(weights[$"{direction}{layer}.bias_hh_l0"].Numbers, hidden)));
            bias.AddRange(new float[4 * units]);
        }
        var zero = new sbyte[2 * 4 * units];
        var output = _graph.Node("DynamicQuantizeLSTM",
            [framed, _graph.Constant($"lstm{layer}.W", [.. w], 2, inputs, 4 * units), _graph.Constant($"lstm{layer}.R", [.. r], 2, units, 4 * units),
             _graph.Constant($"lstm{layer}.B", [.. bias], 2, 8 * units), "lengths", "frame.initial_h", "frame.initial_c", "",
             _graph.Constant($"lstm{layer}.W_scale", [.. wScale], 2, 4 * units), _graph.Constant($"lstm{layer}.W_zero", zero, 2, 4 * units),
             _graph.Constant($"lstm{layer}.R_scale", [.. rScale], 2, 4 * units), _graph.Constant($"lstm{layer}.R_zero", zero, 2, 4 * units)],
            domain: Microsoft, attributes: [("direction", "bidirectional"), ("hidden_size", units)]);
        return Joined(_graph.Node("Slice", [output, "frame.zero", "frame.units", "frame.last"]));
    }

    // [time, 2, batch, hidden] to [time, batch, 2 * hidden]
    private string Joined(string states) =>
        _graph.Node("Reshape", [_graph.Node("Transpose", [states], attributes: ("perm", (long[])[0, 2, 1, 3])), "lstm.join"]);

    // The trainer's library keeps the gates as input, forget, cell, output; ONNX wants input, output, forget, cell.
    private static float[] Gates(float[] matrix, int hidden)
    {
        var block = matrix.Length / 4;
        var ordered = new float[matrix.Length];
        foreach (var (from, to) in ((int, int)[])[(0, 0), (3, 1), (1, 2), (2, 3)]) Array.Copy(matrix, from * block, ordered, to * block, block);
        return ordered;
    }

    private static int Aligned(int count) => count < 64 ? count : (count + 15) / 16 * 16;

    // [4 * hidden, inputs] to [framed inputs, 4 * units] with zeros in the additional rows and columns
    private float[] Framed(float[] matrix, int inputs, int framedInputs, float range)
    {
        var units = Units;
        var framed = new float[framedInputs * 4 * units];
        for (var gate = 0; gate < 4; gate++)
            for (var unit = 0; unit < size.Hidden; unit++)
                for (var input = 0; input < inputs; input++)
                    framed[input * 4 * units + gate * units + unit] = matrix[(gate * size.Hidden + unit) * inputs + input] * range;
        return framed;
    }

    // The additional units keep their cell for ever and show it whole: input gate shut, output and forget gates open.
    private float[] FramedBias(float[] first, float[] second)
    {
        var units = Units;
        var framed = new float[4 * units];
        for (var gate = 0; gate < 4; gate++)
        {
            for (var unit = 0; unit < size.Hidden; unit++) framed[gate * units + unit] = first[gate * size.Hidden + unit] + second[gate * size.Hidden + unit];
            var end = gate switch { 0 => -Saturated, 3 => 0, _ => Saturated };
            framed[gate * units + size.Hidden] = framed[gate * units + size.Hidden + 1] = end;
        }
        return framed;
    }

    private string Affine(string name, string x, float[] weight, float[] bias, float range, string? output = null) =>
        Product(name, ranges is null ? null : Rounded(name, x, range), x, weight, bias, output);

    private (string Rounded, string Scale, string Zero) Rounded(string name, string x, float range)
    {
        var scale = _graph.Constant(name + ".in_scale", [range / sbyte.MaxValue]);
        var zero = _graph.Constant(name + ".in_zero", (byte[])[128]);
        return (_graph.Node("QuantizeLinear", [x, scale, zero]), scale, zero);
    }

    // weight: [outputs, inputs] as the trainer's library keeps it
    private string Product(string name, (string Rounded, string Scale, string Zero)? rounded, string x, float[] weight, float[] bias, string? output = null)
    {
        var inputs = weight.Length / bias.Length;
        var matrix = Rounding.Transpose(weight, bias.Length);
        var shift = _graph.Constant(name + ".bias", bias, bias.Length);
        if (rounded is not var (bytes, scale, zero))
            return _graph.Node("Add", [_graph.Node("MatMul", [x, _graph.Constant(name + ".weight", matrix, inputs, bias.Length)]), shift], output);
        var (columns, scales) = Rounding.Columns(matrix, inputs);
        return _graph.Node("MatMulIntegerToFloat",
            [bytes, _graph.Constant(name + ".weight", columns, inputs, bias.Length), scale, _graph.Constant(name + ".weight_scale", scales, bias.Length), zero, "", shift], output, Microsoft);
    }
}
