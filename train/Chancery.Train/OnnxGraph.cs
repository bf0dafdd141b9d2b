using System.Runtime.InteropServices;
using Google.Protobuf;

namespace Chancery.Train;

/// <summary>
/// Writes an ONNX model by its protobuf wire format (onnx.proto, IR version 8): the trainer's library has no exporter. Nodes must be added in an order in which each finds its inputs.
/// </summary>
public sealed class OnnxGraph
{
    private const int Float = 1;
    private const int UInt8 = 2;
    private const int Int8 = 3;
    private const int Int32 = 6;
    private const int Int64 = 7;

    private readonly List<byte[]> _nodes = [];
    private readonly List<byte[]> _values = [];
    private readonly List<byte[]> _inputs = [];
    private readonly List<byte[]> _outputs = [];
    private int _names;

    /// <summary>Adds a constant.</summary>
    public string Constant(string name, float[] values, params long[] shape) => Constant(name, Float, MemoryMarshal.AsBytes<float>(values), shape);

    /// <inheritdoc cref="Constant(string, float[], long[])"/>
    public string Constant(string name, sbyte[] values, params long[] shape) => Constant(name, Int8, MemoryMarshal.AsBytes<sbyte>(values), shape);

    /// <inheritdoc cref="Constant(string, float[], long[])"/>
    public string Constant(string name, byte[] values, params long[] shape) => Constant(name, UInt8, values, shape);

    /// <inheritdoc cref="Constant(string, float[], long[])"/>
    public string Constant(string name, long[] values, params long[] shape) => Constant(name, Int64, MemoryMarshal.AsBytes<long>(values), shape);

    /// <summary>Adds an input of floats.</summary>
    public string Input(string name, params object[] shape)
    {
        _inputs.Add(ValueInfo(name, Float, shape));
        return name;
    }

    /// <summary>Adds an input of 32-bit integers.</summary>
    public string IntegerInput(string name, params object[] shape)
    {
        _inputs.Add(ValueInfo(name, Int32, shape));
        return name;
    }

    /// <summary>Makes the value <paramref name="name"/> an output of floats.</summary>
    public void Output(string name, params object[] shape) => _outputs.Add(ValueInfo(name, Float, shape));

    /// <summary>Adds a node with one output and returns the output's name.</summary>
    public string Node(string operation, IReadOnlyList<string> inputs, string? output = null, string domain = "", params (string Name, object Value)[] attributes)
    {
        var name = output ?? $"{operation}_{_names++}";
        Node(operation, inputs, [name], domain, attributes);
        return name;
    }

    /// <summary>Adds a node with any number of outputs.</summary>
    public void Node(string operation, IReadOnlyList<string> inputs, IReadOnlyList<string> outputs, string domain = "", params (string Name, object Value)[] attributes)
    {
        var node = Message(stream =>
        {
            foreach (var input in inputs) Text(stream, 1, input);
            foreach (var output in outputs) Text(stream, 2, output);
            Text(stream, 3, outputs[0]);
            Text(stream, 4, operation);
            foreach (var (name, value) in attributes) Nested(stream, 5, Attribute(name, value));
            if (domain.Length > 0) Text(stream, 7, domain);
        });
        _nodes.Add(node);
    }

    /// <summary>The whole model as bytes.</summary>
    public byte[] ToModel() => Message(model =>
    {
        Number(model, 1, 8);
        Text(model, 2, "chancery-train");
        Nested(model, 7, Message(graph =>
        {
            Nested(graph, 1, _nodes);
            Text(graph, 2, "english");
            Nested(graph, 5, _values);
            Nested(graph, 11, _inputs);
            Nested(graph, 12, _outputs);
        }));
        Nested(model, 8, Message(set => Number(set, 2, 17)));
        Nested(model, 8, Message(set => { Text(set, 1, "com.microsoft"); Number(set, 2, 1); }));
    });

    private string Constant(string name, int type, ReadOnlySpan<byte> bytes, long[] shape)
    {
        var copy = bytes.ToArray();
        _values.Add(Message(tensor =>
        {
            foreach (var size in shape) Number(tensor, 1, size);
            Number(tensor, 2, type);
            Text(tensor, 8, name);
            Nested(tensor, 9, copy);
        }));
        return name;
    }

    private static byte[] ValueInfo(string name, int type, object[] shape) => Message(info =>
    {
        Text(info, 1, name);
        Nested(info, 2, Message(value => Nested(value, 1, Message(tensor =>
        {
            Number(tensor, 1, type);
            Nested(tensor, 2, Message(sizes =>
            {
                foreach (var size in shape)
                    Nested(sizes, 1, Message(dimension =>
                    {
                        if (size is string symbol) Text(dimension, 2, symbol);
                        else Number(dimension, 1, Convert.ToInt64(size, System.Globalization.CultureInfo.InvariantCulture));
                    }));
            }));
        }))));
    });

    private static byte[] Attribute(string name, object value) => Message(attribute =>
    {
        Text(attribute, 1, name);
        switch (value)
        {
            case float number:
                attribute.WriteTag(2, WireFormat.WireType.Fixed32);
                attribute.WriteFloat(number);
                Number(attribute, 20, 1);
                break;
            case int number:
                Number(attribute, 3, number);
                Number(attribute, 20, 2);
                break;
            case string text:
                Nested(attribute, 4, System.Text.Encoding.UTF8.GetBytes(text));
                Number(attribute, 20, 3);
                break;
            case long[] numbers:
                foreach (var number in numbers) Number(attribute, 8, number);
                Number(attribute, 20, 7);
                break;
            default:
                throw new ArgumentException($"An attribute cannot be a {value.GetType()}.", nameof(value));
        }
    });

    private static byte[] Message(Action<CodedOutputStream> write)
    {
        using var memory = new MemoryStream();
        using (var stream = new CodedOutputStream(memory, leaveOpen: true)) write(stream);
        return memory.ToArray();
    }

    private static void Nested(CodedOutputStream stream, int field, List<byte[]> messages)
    {
        foreach (var message in messages) Nested(stream, field, message);
    }

    private static void Nested(CodedOutputStream stream, int field, byte[] message)
    {
        stream.WriteTag(field, WireFormat.WireType.LengthDelimited);
        stream.WriteBytes(UnsafeByteOperations.UnsafeWrap(message));
    }

    private static void Text(CodedOutputStream stream, int field, string text)
    {
        stream.WriteTag(field, WireFormat.WireType.LengthDelimited);
        stream.WriteString(text);
    }

    private static void Number(CodedOutputStream stream, int field, long number)
    {
        stream.WriteTag(field, WireFormat.WireType.Varint);
        stream.WriteInt64(number);
    }
}
