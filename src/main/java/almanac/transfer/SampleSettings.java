package almanac.transfer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether a site that never held content begins with the sample publication.
@ConfigurationProperties("almanac")
record SampleSettings(@DefaultValue("true") boolean sample) {}
