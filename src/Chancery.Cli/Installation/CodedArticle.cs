using Chancery.Coding;
using Chancery.Language;

namespace Chancery.Cli.Installation;

/// <summary>An article after its way through the rooms.</summary>
/// <param name="Body">The analysis of its text.</param>
/// <param name="Report">What it puts on record.</param>
/// <param name="Trail">What was weighed; null when nobody asked.</param>
internal sealed record CodedArticle(Document Body, Report Report, Trail? Trail);
