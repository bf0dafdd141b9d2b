namespace Chancery.Train.Tokens;

/// <summary>One decision with its right answer.</summary>
/// <param name="Features">The hashed features.</param>
/// <param name="Class">The right class.</param>
internal readonly record struct Example(uint[] Features, byte Class);
