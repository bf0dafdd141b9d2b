namespace Chancery.Cli.Installation;

/// <summary>Something that the program needs is missing or damaged: a model, a file of the lexicon. The message says what and what to do.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="cause">Where it came to light.</param>
internal sealed class InstallationException(string message, Exception? cause = null) : Exception(message, cause);
