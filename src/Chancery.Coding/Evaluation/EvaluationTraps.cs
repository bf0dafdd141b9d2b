namespace Chancery.Coding.Evaluation;

/// <summary>What went wrong in known ways, in numbers of coded events.</summary>
/// <param name="InPagesWithoutEvents">Coded in pages whose gold has no event at all.</param>
/// <param name="InFurniture">Resting on teasers, captions or other furniture only.</param>
/// <param name="Nowhere">Resting on words that are not in the page.</param>
/// <param name="Repeated">Telling again an act that another coded event has matched.</param>
/// <param name="Ignored">Not counted, because coding and leaving out are both right.</param>
public sealed record EvaluationTraps(int InPagesWithoutEvents, int InFurniture, int Nowhere, int Repeated, int Ignored);
