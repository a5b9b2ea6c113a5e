package almanac.media;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// In which widths pages may ask for pictures.
@ConfigurationProperties("almanac.media")
record MediaSettings(
        @DefaultValue({"360", "720", "1080", "1600"}) List<Integer> widths) {
    MediaSettings {
        widths = widths.stream().sorted().distinct().toList();
    }
}
