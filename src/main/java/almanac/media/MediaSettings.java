package almanac.media;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// In which widths pages may ask for pictures.
@ConfigurationProperties("almanac.media")
record MediaSettings(
        @DefaultValue({"360", "720", "1080", "1600"}) List<Integer> widths) {
    private static final int WIDEST = 8_000;

    MediaSettings {
        if (widths.stream().anyMatch(width -> width < 16 || width > WIDEST)) {
            throw new IllegalArgumentException("almanac.media.widths are pixels, 16 to " + WIDEST + ", not " + widths);
        }
        widths = widths.stream().sorted().distinct().toList();
    }
}
