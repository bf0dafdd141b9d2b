namespace Chancery.Coding.Standings;

/// <summary>Where a member stands in an organisation or treaty. Written in the record with hyphens: <c>participation-frozen</c>.</summary>
public enum StandingStatus
{
    /// <summary>Member or party.</summary>
    Member,

    /// <summary>Has applied.</summary>
    Applied,

    /// <summary>Recognised candidate.</summary>
    Candidate,

    /// <summary>Observer, partner or dialogue partner.</summary>
    Observer,

    /// <summary>Stays away from meetings or activities.</summary>
    Boycotting,

    /// <summary>Has frozen its own membership or participation.</summary>
    ParticipationFrozen,

    /// <summary>Suspended by the organisation.</summary>
    Suspended,

    /// <summary>Does not pay its contributions.</summary>
    RefusesDues,

    /// <summary>Has given notice.</summary>
    Withdrawing,

    /// <summary>Has left or been expelled.</summary>
    Withdrawn,
}
