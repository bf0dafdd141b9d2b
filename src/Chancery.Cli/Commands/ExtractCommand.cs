using System.Buffers;
using System.CommandLine;
using Chancery.Cli.Printing;
using Chancery.Cli.Running;
using Chancery.Coding.Json;
using Chancery.Reading;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery extract</c>: page to article, not coded.</summary>
internal static class ExtractCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Host host)
    {
        var options = new CommonOptions();
        var format = CommonOptions.Format("text: headline, date and body. json: one line for each article. Without it: text on a terminal, json in a pipe.", "text", "json");
        var command = new ExampleCommand("extract", "Read pages and give what they say without menus, teasers and notices: headline, outlet, date, agencies, body.",
            "chancery extract page.html",
            "chancery extract https://example.org/feed.xml",
            "curl -s https://example.org/news | chancery extract --format json -")
        {
            options.Inputs, format, options.Published, options.Outlet, options.From, options.AllowPrivate, options.Lexicon,
        };
        command.SetAction(async (line, cancel) =>
        {
            var text = CommonOptions.WantsText(line, format, host.Terminal);
            var rooms = options.Open(host, line);
            var reading = options.Reading(line);
            var failed = false;
            await OrderedWork.Run(
                line.GetRequiredValue(options.Inputs).SelectMany(input => rooms.Read(input, reading, host.Terminal.Input)),
                read => (read, read.IsArticle ? text ? Text(host.Terminal, read.Article, read.Input) : Json(read.Article) : default),
                result =>
                {
                    if (result.read.IsArticle) host.Terminal.Output.Write(result.Item2.Span);
                    else
                    {
                        failed = true;
                        Problems.Write(host.Terminal, result.read.Input, result.read.Problem);
                    }
                },
                threads: 1, cancel);
            await host.Terminal.Output.FlushAsync(cancel);
            return failed ? ExitCode.SomeFailed : ExitCode.Done;
        });
        return command;
    }

    private static ReadOnlyMemory<byte> Text(Terminal terminal, Article article, string input)
    {
        var page = new Page(terminal.Width, terminal.Colour);
        ReportPrinter.PrintHead(page, article, input);
        foreach (var paragraph in article.Text.Split("\n\n"))
        {
            page.Line(0, (paragraph, Ink.Plain));
            page.Gap();
        }
        return page.ToBytes();
    }

    private static ReadOnlyMemory<byte> Json(Article article)
    {
        var line = new ArrayBufferWriter<byte>(16 * 1024);
        ReportJson.WriteLine(article, line);
        return line.WrittenMemory;
    }
}
