using Chancery.Ledger.Storage;

namespace Chancery.Ledger.Writing;

/// <summary>Files words for the full-text search where the store does not do so by itself.</summary>
internal static class Words
{
    /// <summary>The words of an article.</summary>
    public static void OfArticle(Session session, long row, string title, string text, string day)
    {
        if (session.HasStatement("InsertArticleWords")) session.Run("InsertArticleWords", row, title, text, Month(day));
    }

    /// <summary>The words of a telling's evidence.</summary>
    public static void OfEvidence(Session session, long row, string evidence, string day)
    {
        if (session.HasStatement("InsertEvidenceWords")) session.Run("InsertEvidenceWords", row, evidence, Month(day));
    }

    /// <summary>A month as one word: m2024x06.</summary>
    public static string Month(string day) => day.Length == 0 ? "m0000x00" : $"m{day[..4]}x{day[5..7]}";
}
