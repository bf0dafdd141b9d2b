using Chancery.Reading.Outlets;

namespace Chancery.Reading.Tests;

/// <summary>The register of outlets and what it must hold to.</summary>
public sealed class OutletsTests
{
    private static readonly OutletRegister Register = Readers.Reader.Outlets;

    [Theory]
    [InlineData("TASS", "TASS")]
    [InlineData("Agence France-Presse", "AFP")]
    [InlineData("the Guardian", "The Guardian")]
    [InlineData("associated press", "Associated Press")]
    public void An_outlet_is_found_by_any_of_its_names(string printed, string name)
    {
        Assert.True(Register.TryFind(printed, out var outlet));
        Assert.Equal(name, outlet.Name);
    }

    [Fact]
    public void An_outlet_is_found_by_its_host_and_not_by_a_name_that_only_ends_so()
    {
        Assert.True(Register.TryFindByHost("www.bbc.co.uk", out var outlet));
        Assert.Equal("BBC", outlet.Name);
        Assert.False(Register.TryFindByHost("notbbc.co.uk", out _));
    }

    [Fact]
    public void No_name_and_no_address_belongs_to_two_outlets()
    {
        var names = Register.Outlets.SelectMany(outlet => outlet.OtherNames.Append(outlet.Name).Select(name => name.ToUpperInvariant()).Distinct());
        var domains = Register.Outlets.SelectMany(outlet => outlet.Domains);

        Assert.DoesNotContain(names.CountBy(name => name), count => count.Value > 1);
        Assert.DoesNotContain(domains.CountBy(domain => domain), count => count.Value > 1);
    }

    [Fact]
    public void Every_outlet_has_a_kind_and_a_country()
    {
        Assert.All(Register.Outlets, outlet => Assert.Contains(outlet.Kind, new[] { "agency", "public", "state-run", "private" }));
        Assert.All(Register.Outlets, outlet => Assert.Matches("^[A-Z]{3}$", outlet.Country));
    }

    [Fact]
    public void The_register_is_sorted_by_name() =>
        Assert.Equal(Register.Outlets.Select(outlet => outlet.Name).Order(StringComparer.Ordinal), Register.Outlets.Select(outlet => outlet.Name));
}
