using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Chancery.Reading.Fetching;

/// <summary>Tells addresses of the public network from private, local and special ones (IANA special-purpose address registries; RFC 6890).</summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Special =
    [
        // Version 4: this network, private, shared, loopback, link-local (and cloud metadata), protocol assignments, examples, benchmarks, multicast, reserved.
        .. Networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
        // The address at which one cloud serves its machines' configuration, though it looks public.
        .. Networks("168.63.129.16/32"),
        // Version 6: unspecified, loopback, discard, Teredo and other assignments, examples, segment routing, unique local, link-local, site-local, multicast.
        .. Networks("::/127", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"),
    ];

    /// <summary>Whether a stranger may send us there. Addresses that carry one of version 4 inside are judged by that one.</summary>
    public static bool Contain(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return Contain(address.MapToIPv4());
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && Inner(address) is { } inner && !Contain(inner))
            return false;
        foreach (var network in Special)
            if (network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address))
                return false;
        return address.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6;
    }

    // Compatible (::a.b.c.d), translated (64:ff9b::/96, RFC 6052; 64:ff9b:1::/48, RFC 8215) and 6to4 (2002::/16, RFC 3056) addresses.
    private static IPAddress? Inner(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        if (bytes[0] == 0x20 && bytes[1] == 0x02)
            return new IPAddress(bytes[2..6]);
        if (BinaryPrimitives.ReadUInt32BigEndian(bytes) == 0x0064ff9b || bytes[..12].IndexOfAnyExcept((byte)0) < 0)
            return new IPAddress(bytes[12..]);
        return null;
    }

    private static IEnumerable<IPNetwork> Networks(params string[] networks) => networks.Select(IPNetwork.Parse);
}
