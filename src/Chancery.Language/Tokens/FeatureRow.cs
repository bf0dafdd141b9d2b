namespace Chancery.Language.Tokens;

/// <summary>Collects the hashed features of one decision.</summary>
internal ref struct FeatureRow(Span<uint> features)
{
    private readonly Span<uint> _features = features;

    public int Count { get; private set; }

    /// <summary>Adds the feature that the template makes of the values.</summary>
    public void Add(uint template, params ReadOnlySpan<uint> values)
    {
        var hash = FeatureHash.Add(FeatureHash.Seed, template);
        foreach (var value in values) hash = FeatureHash.Add(hash, value);
        _features[Count++] = FeatureHash.Finish(hash);
    }
}
