namespace Chancery.Train;

/// <summary>A small generator (SplitMix64; Steele, Lea and Flood 2014) whose sequence depends on nothing but its seed, one for each worker, so that threads do not mix their draws.</summary>
public sealed class Randomness(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15UL + 1;

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        var bits = _state += 0x9E3779B97F4A7C15UL;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }

    /// <summary>A number from 0 to below 1.</summary>
    public float NextSingle() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>Zeros with the given probability, otherwise what keeps the expectation at one.</summary>
    public float[] Mask(int length, float dropped)
    {
        var mask = new float[length];
        var kept = 1 / (1 - dropped);
        for (var i = 0; i < length; i++) mask[i] = NextSingle() < dropped ? 0 : kept;
        return mask;
    }

    /// <summary>Brings a list into a random order.</summary>
    public void Shuffle<T>(IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var other = (int)(Next() % (ulong)(i + 1));
            (list[i], list[other]) = (list[other], list[i]);
        }
    }
}
