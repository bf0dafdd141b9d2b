namespace Chancery.Reading.Inputs;

/// <summary>Turns what may be thrown on the way into a named problem of the item.</summary>
internal static class Attempt
{
    /// <summary>What reading gives, or the problem.</summary>
    public static ReadResult? To(string name, Func<ReadResult?> read)
    {
        try
        {
            return read();
        }
        catch (InputRefusedException refused)
        {
            return ReadResult.Failed(name, refused.Code, refused.Message);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return ReadResult.Failed(name, ProblemCodes.NotReadable, $"reading broke off: {wrong.Message}");
        }
        catch (InvalidOperationException)
        {
            // The runtime's JSON reader says so of names with half a character in them.
            return ReadResult.Failed(name, ProblemCodes.BadField, "a name in it holds half a character (a lone surrogate); write it again in UTF-8");
        }
        catch (InvalidDataException wrong)
        {
            return ReadResult.Failed(name, ProblemCodes.DamagedRecord, $"the archive is damaged: {wrong.Message}");
        }
    }

    /// <summary>Items one by one, and at the end the problem that ended them, if one did.</summary>
    public static IEnumerable<(T? Item, ReadResult? Problem)> Each<T>(IEnumerable<T> items, string name) where T : class
    {
        using var each = items.GetEnumerator();
        while (true)
        {
            var more = false;
            var problem = To(name, () =>
            {
                more = each.MoveNext();
                return null;
            });
            if (problem is not null)
                yield return (null, problem);
            if (problem is not null || !more)
                yield break;
            yield return (each.Current, null);
        }
    }
}
