namespace Chancery.Reading.Inputs;

/// <summary>Reads one page whole, up to the limit and not a byte further.</summary>
internal static class WholeInput
{
    /// <exception cref="InputRefusedException">There is more than the limit.</exception>
    public static byte[] Read(Stream input, int limit)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = input.Read(buffer)) > 0)
        {
            if (whole.Length + read > limit)
            {
                throw new InputRefusedException(
                    ProblemCodes.TooLarge,
                    $"the page has more than {limit / (1024 * 1024)} MB after decompression; a report is far smaller: split it or pass the text alone");
            }
            whole.Write(buffer, 0, read);
        }
        return whole.ToArray();
    }
}
