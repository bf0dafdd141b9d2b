using System.Text.Json.Serialization;

namespace Chancery.Ledger;

/// <summary>Serialisers of what the ledger keeps as JSON inside a row.</summary>
[JsonSerializable(typeof(List<string[]>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class LedgerJson : JsonSerializerContext;
