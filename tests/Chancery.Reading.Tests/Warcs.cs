using System.IO.Compression;
using System.Text;

namespace Chancery.Reading.Tests;

/// <summary>Crawls made for tests.</summary>
internal static class Warcs
{
    public static byte[] Record(string type, string address, byte[] content) =>
        [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nContent-Length: {content.Length}\r\n\r\n"), .. content, .. "\r\n\r\n"u8];

    public static byte[] Response(string address, byte[] page, string type = "text/html; charset=utf-8", string status = "200 OK") =>
        Record("response", address, [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n\r\n"), .. page]);

    public static byte[] Plain(params byte[][] records) => [.. records.SelectMany(record => record)];

    public static byte[] Packed(params byte[][] records) => [.. records.SelectMany(Gzip)];

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
