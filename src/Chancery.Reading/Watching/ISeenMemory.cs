using Chancery.Reading.Fetching;

namespace Chancery.Reading.Watching;

/// <summary>Remembers what feeds have given, so that an article is handed out once, over restarts too when it is kept on a disk.</summary>
/// <remarks>Called by one thread at a time. Keys are texts of at most some thousand characters.</remarks>
public interface ISeenMemory
{
    /// <summary>Whether an entry was handed out, and done with, before.</summary>
    bool Contains(string key);

    /// <summary>Notes an entry as done with.</summary>
    void Add(string key);

    /// <summary>What a feed's last answer said of its state; null when it was never read to its end.</summary>
    FetchMark? MarkOf(string feed);

    /// <summary>Notes the state of a feed whose entries are all done with.</summary>
    void SetMark(string feed, FetchMark mark);
}
