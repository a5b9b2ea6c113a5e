package almanac.site.bytes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much memory finished pages may take.
@ConfigurationProperties("almanac.site.cache")
record CacheSettings(@DefaultValue("256MB") DataSize size) {}
