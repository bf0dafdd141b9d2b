namespace Chancery.Language.Network;

/// <summary>Reads mentions off their labels, word by word.</summary>
public static class MentionLabels
{
    /// <summary>The mentions of a sentence. A label that continues nothing of its kind begins a mention.</summary>
    /// <param name="choices">What was chosen for each word.</param>
    /// <param name="labels">The labels: <c>O</c>, <c>B-person</c>, <c>I-person</c> …</param>
    public static IReadOnlyList<NamedMention> Read(ReadOnlySpan<WordChoices> choices, IReadOnlyList<string> labels)
    {
        List<NamedMention>? mentions = null;
        for (var i = 0; i < choices.Length; i++)
        {
            var label = labels[choices[i].Mention];
            if (label.Length < 3) continue;
            var kind = label[2..];
            mentions ??= [];
            if (label[0] == 'I' && mentions.Count > 0 && mentions[^1] is var last && last.Last == i - 1 && string.Equals(last.Kind, kind, StringComparison.Ordinal))
                mentions[^1] = last with { Last = i };
            else
                mentions.Add(new NamedMention(i, i, kind));
        }
        return mentions is null ? [] : mentions;
    }
}
