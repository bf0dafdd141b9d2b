using Chancery.Coding.Factuality;
using Chancery.Coding.Times;

namespace Chancery.Coding.Events;

/// <summary>An act as the text tells it: a frame that fits, how it is presented, when, and on whose word. Not every act becomes an event.</summary>
/// <param name="Match">The frame and the actors at its places.</param>
/// <param name="Mode">PLOVER's mode, from the frame or from the content of a request, refusal or threat; or null.</param>
/// <param name="Judgement">How it is presented.</param>
/// <param name="Time">When.</param>
/// <param name="SaidBy">Whose word it is, or null for the narrator's.</param>
/// <param name="Evidence">The words it rests on.</param>
/// <param name="Confidence">The share of such acts whose type and actors are read rightly, 0 to 1.</param>
public sealed record Act(FrameMatch Match, string? Mode, Judgement Judgement, EventTime Time, string? SaidBy, Evidence Evidence, double Confidence);
