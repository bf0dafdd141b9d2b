using System.Globalization;

namespace Chancery.Cli.Running;

/// <summary>One line on the terminal that tells how far the work is; nothing in a pipe and nothing in the first second.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="clock">Tells the time that has passed.</param>
/// <param name="total">Number of articles, when known.</param>
internal sealed class ProgressLine(Terminal terminal, TimeProvider clock, Func<int?> total)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1), _pace = TimeSpan.FromMilliseconds(200);

    private readonly long _began = clock.GetTimestamp();
    private TimeSpan _shown;
    private bool _visible;
    private int? _total;
    private int _articles, _failed, _sentences;

    /// <summary>Counts an article and shows the line when it is time.</summary>
    /// <param name="sentences">Sentences of the article.</param>
    /// <param name="failed">Whether there is no report of it.</param>
    public void Add(int sentences, bool failed)
    {
        _articles++;
        _sentences += sentences;
        if (failed) _failed++;
        if (!terminal.ErrorIsTerminal) return;
        var passed = clock.GetElapsedTime(_began);
        if (passed < _patience || passed - _shown < _pace) return;
        if (_shown == default) _total = total();
        _shown = passed;
        _visible = true;
        terminal.Error.Write($"\r\x1b[K{Text(passed)}");
    }

    /// <summary>Takes the line away, before something else is written and at the end.</summary>
    public void Clear()
    {
        if (!_visible) return;
        _visible = false;
        terminal.Error.Write("\r\x1b[K");
    }

    /// <summary>What the line says: articles, sentences a second, time left.</summary>
    internal string Text(TimeSpan passed)
    {
        var seconds = Math.Max(0.001, passed.TotalSeconds);
        var of = _total is { } all ? $" of {all}" : "";
        var failed = _failed > 0 ? $" · {_failed} not read" : "";
        var left = _total is { } count && _articles > 0 && count > _articles ? $" · {Duration((count - _articles) * seconds / _articles)} left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{_articles}{of} articles{failed} · {_sentences / seconds:0} sentences/s{left}");
    }

    private static string Duration(double seconds) => TimeSpan.FromSeconds(Math.Ceiling(seconds)) is var left && left.TotalHours >= 1
        ? left.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)
        : left.ToString(@"m\:ss", CultureInfo.InvariantCulture);
}
