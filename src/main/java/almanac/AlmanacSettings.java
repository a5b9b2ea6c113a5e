package almanac;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What concerns the whole installation: the folder for whatever is kept on disk, and whether this is a demonstration.
@ConfigurationProperties("almanac")
record AlmanacSettings(
        @DefaultValue("./var") Path home,
        @DefaultValue("false") boolean demo) {}
