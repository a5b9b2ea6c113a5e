package almanac.site;

import almanac.web.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as a list shows it.
public record TeaserView(
        String language,
        String direction,
        String languageName,
        String path,
        String title,
        String summary,
        List<Named> topics,
        String authors,
        Stamp date,
        int minutes,
        @Nullable Picture picture) {}
