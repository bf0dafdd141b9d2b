using System.Text.Json;
using Chancery.Reading.Archives;

namespace Chancery.Reading.Inputs;

/// <summary>Articles out of records with named fields: lines of JSON, a JSON document, the rows of a table.</summary>
internal sealed class RecordRows(ArticleMaker maker, RecordFields fields)
{
    /// <summary>One JSON object a line.</summary>
    public IEnumerable<ReadResult> Lines(InputHead input, string name, GivenFacts given, ReadOptions options)
    {
        var lines = new LineInput(input, options.Limits.LineBytes);
        var any = false;
        for (var number = 1; ; number++)
        {
            byte[]? line = null;
            var more = false;
            var broken = Attempt.To(name, () =>
            {
                more = lines.TryRead(out line);
                return null;
            });
            if (broken is not null)
            {
                yield return broken;
                yield break;
            }
            if (!more)
                break;
            any |= line is null || !IsBlank(line);
            if (number < options.From)
                continue;
            var place = $"{name}:{number}";
            if (line is null)
                yield return ReadResult.Failed(place, ProblemCodes.LineTooLong,
                    $"the line has more than {options.Limits.LineBytes / (1024 * 1024)} MB; a report is far smaller, so write one article a line");
            else if (!IsBlank(line))
                yield return Attempt.To(place, () => Read(JsonRecord.Parse(number == 1 ? WithoutMark(line) : line, given, maker.Days, fields), place, options))!;
        }
        if (!any)
            yield return ReadResult.Failed(name, ProblemCodes.EmptyInput, "there is nothing but empty lines in it");
    }

    /// <summary>One object, or a list of objects.</summary>
    public IEnumerable<ReadResult> Document(InputHead input, string name, GivenFacts given, ReadOptions options)
    {
        JsonDocument? json = null;
        var failure = Attempt.To(name, () =>
        {
            try
            {
                json = JsonDocument.Parse(WithoutMark(WholeInput.Read(input, options.Limits.PageBytes)));
            }
            catch (JsonException wrong)
            {
                throw new InputRefusedException(ProblemCodes.NotJson, $"it is not JSON: it breaks off or errs at line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine}");
            }
            return null;
        });
        if (failure is not null)
        {
            yield return failure;
            yield break;
        }
        using (json)
        {
            if (json!.RootElement.ValueKind != JsonValueKind.Array)
            {
                yield return Attempt.To(name, () => Read(JsonRecord.Of(json.RootElement, given, maker.Days, fields), name, options))!;
                yield break;
            }
            var number = 0;
            foreach (var item in json.RootElement.EnumerateArray())
            {
                if (++number < options.From)
                    continue;
                var place = $"{name}:{number}";
                yield return Attempt.To(place, () => Read(JsonRecord.Of(item, given, maker.Days, fields), place, options))!;
            }
            if (number == 0)
                yield return ReadResult.Failed(name, ProblemCodes.EmptyInput, "the list has nothing in it");
        }
    }

    /// <summary>The rows of a table with a line of names.</summary>
    public IEnumerable<ReadResult> Table(InputHead input, char divider, string name, GivenFacts given, ReadOptions options)
    {
        var any = false;
        var rows = new TableArchive(input, divider, options.Limits).Rows().Select(row => Tuple.Create(row.Line, row.Fields, row.Wrong));
        foreach (var (row, problem) in Attempt.Each(rows, name))
        {
            any = true;
            if (problem is not null)
            {
                yield return problem;
                yield break;
            }
            var (line, cells, wrong) = row!;
            if (line < options.From)
                continue;
            var place = $"{name}:{line}";
            yield return wrong is not null ? ReadResult.Failed(place, ProblemCodes.DamagedRecord, wrong)
                : Attempt.To(place, () => Read(JsonRecord.Of(cells!, given, maker.Days, fields), place, options))!;
        }
        if (!any)
            yield return ReadResult.Failed(name, ProblemCodes.EmptyInput, "the table has no rows");
    }

    private ReadResult Read(JsonRecord record, string place, ReadOptions options)
    {
        if (string.IsNullOrWhiteSpace(record.Text))
            return maker.FromPage(place, record.Html!, record.Given, options);
        // A "text" full of paragraph tags is a page all the same.
        return FormatSniffer.IsMarkup(record.Text)
            ? maker.FromPage(place, record.Text, record.Given, options)
            : maker.FromText(place, record.Text, record.Given, options);
    }

    private static byte[] WithoutMark(byte[] line) => line is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line;

    private static bool IsBlank(byte[] line) => line.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0;
}
