using Chancery.Coding.Statements;
using Chancery.Reading;

namespace Chancery.Coding.Tests.Statements;

public sealed class AttributionChainTests
{
    private static readonly Article Article = new() { Id = "a", Language = "en", Text = "", Agencies = ["TASS", "RFE/RL"], Outlet = "The Gazette" };

    [Fact]
    public void Words_told_to_an_agency_pass_through_those_after_it_to_the_page() => Assert.Equal(["TASS", "RFE/RL", "The Gazette"], AttributionChain.Of(Article, ["TASS"]));

    [Fact]
    public void Words_told_to_the_last_carrier_do_not_pass_through_earlier_ones() => Assert.Equal(["RFE/RL", "The Gazette"], AttributionChain.Of(Article, ["RFE/RL"]));

    [Fact]
    public void Words_without_a_carrier_of_their_own_came_the_whole_way() => Assert.Equal(["TASS", "RFE/RL", "The Gazette"], AttributionChain.Of(Article, []));

    [Fact]
    public void A_carrier_that_the_article_does_not_list_stands_before_the_outlet() => Assert.Equal(["Asharq News", "The Gazette"], AttributionChain.Of(Article, ["Asharq News"]));

    [Fact]
    public void The_outlet_stands_once() => Assert.Equal(["The Gazette"], AttributionChain.Of(Article, ["The Gazette"]));
}
