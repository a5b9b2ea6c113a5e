package almanac.transfer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether a site that never held content begins with the sample publication, and whether anybody may try its people's
/// roles.
@ConfigurationProperties("almanac")
record SampleSettings(
        @DefaultValue("true") boolean sample,
        @DefaultValue("false") boolean demo) {}
