using System.Globalization;
using System.Text;
using System.Xml;

namespace Chancery.Ledger.Formats;

/// <summary>The network of actors as GEXF 1.3 (https://gexf.net): a node for each state or organisation, an edge for each directed pair, its weight the number of events.</summary>
internal static class GexfNetwork
{
    private const string Space = "http://gexf.net/1.3";

    /// <summary>Writes it.</summary>
    public static void Write(IEnumerable<ExportedEvent> events, Stream output, LedgerLexicon lexicon)
    {
        var edges = new SortedDictionary<(string Source, string Target), (int Events, int Conflict, double Goldstein)>();
        var nodes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in events)
            foreach (var (source, target) in one.Pairs.Select(pair => (CodeNames.State(pair.Source), pair.Target is { } target ? CodeNames.State(target) : null)).Distinct())
            {
                nodes[source] = nodes.GetValueOrDefault(source) + 1;
                if (target is null || target == source) continue;
                nodes[target] = nodes.GetValueOrDefault(target) + 1;
                var edge = edges.GetValueOrDefault((source, target));
                edges[(source, target)] = (edge.Events + 1, edge.Conflict + (one.Event.Quad > 2 ? 1 : 0), edge.Goldstein + one.Event.Goldstein);
            }
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartElement("gexf", Space);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("defaultedgetype", "directed");
        Attributes("node", ("events", "integer"));
        Attributes("edge", ("conflict", "integer"), ("goldstein", "double"));
        xml.WriteStartElement("nodes", Space);
        foreach (var (code, count) in nodes)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", code);
            xml.WriteAttributeString("label", lexicon.NameOf(code));
            Values(count.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Space);
        var number = 0;
        foreach (var ((source, target), edge) in edges)
        {
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("id", (number++).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", source);
            xml.WriteAttributeString("target", target);
            xml.WriteAttributeString("weight", edge.Events.ToString(CultureInfo.InvariantCulture));
            Values(edge.Conflict.ToString(CultureInfo.InvariantCulture), (edge.Goldstein / edge.Events).ToString("0.###", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();

        void Attributes(string kind, params (string Title, string Type)[] attributes)
        {
            xml.WriteStartElement("attributes", Space);
            xml.WriteAttributeString("class", kind);
            for (var i = 0; i < attributes.Length; i++)
            {
                xml.WriteStartElement("attribute", Space);
                xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("title", attributes[i].Title);
                xml.WriteAttributeString("type", attributes[i].Type);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }

        void Values(params string[] values)
        {
            xml.WriteStartElement("attvalues", Space);
            for (var i = 0; i < values.Length; i++)
            {
                xml.WriteStartElement("attvalue", Space);
                xml.WriteAttributeString("for", i.ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("value", values[i]);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
    }
}
