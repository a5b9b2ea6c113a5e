package almanac.site.bytes;

import almanac.web.SiteAddress;
import org.springframework.stereotype.Component;

/// What the doorkeeper works with.
@Component
record Door(
        KnownHosts hosts,
        Elsewhere elsewhere,
        CanonicalAddresses addresses,
        Wishes wishes,
        Pages pages,
        Tally tally,
        SiteAddress site) {}
