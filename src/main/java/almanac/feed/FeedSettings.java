package almanac.feed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What machines are told that no text says.
///
/// @param securityContact where somebody who found a weakness writes, as an address such as `mailto:…`
@ConfigurationProperties("almanac.feed")
record FeedSettings(@DefaultValue("") String securityContact) {}
