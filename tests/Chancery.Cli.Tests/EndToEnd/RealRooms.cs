using Chancery.Cli.Installation;

namespace Chancery.Cli.Tests.EndToEnd;

/// <summary>The real rooms with the lexicon and the models of the checkout, loaded once for all tests.</summary>
internal static class RealRooms
{
    private static readonly Lazy<IRooms> _rooms = new(() => new InstalledRooms(new RoomFolders(Checkout.Lexicon(), Checkout.Models())));

    /// <summary>The rooms; the test is skipped in a checkout without models.</summary>
    public static IRooms OrSkip()
    {
        Assert.SkipUnless(File.Exists(Checkout.Models("english.model")), "models/english.model is not in this checkout; train/README.md tells how to make it.");
        return _rooms.Value;
    }
}
