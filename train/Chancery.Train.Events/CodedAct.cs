using Chancery.Coding.Events;
using Chancery.Coding.Scoring;

namespace Chancery.Train.Events;

/// <summary>An act that the coder read in an annotated dispatch.</summary>
/// <param name="Match">The frame over the text.</param>
/// <param name="Scores">What the scorer says of it.</param>
/// <param name="Right">Whether the annotation has an act of its type with its actors, at the level of states, where it stands.</param>
internal sealed record CodedAct(FrameMatch Match, PairScores Scores, bool Right);
