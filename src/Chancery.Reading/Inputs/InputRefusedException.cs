namespace Chancery.Reading.Inputs;

/// <summary>Carries a named problem from deep inside a reader to the item it belongs to; never leaves the room.</summary>
internal sealed class InputRefusedException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
