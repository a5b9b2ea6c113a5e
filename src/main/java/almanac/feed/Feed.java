package almanac.feed;

import almanac.shared.Language;
import almanac.shared.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The newest texts of a list, whatever form they are sent in.
///
/// @param path the list's page; the feed's own address lies under it
/// @param tags of everything that it says
/// @param publication who stands behind it where a text names no author
record Feed(
        String title,
        String description,
        Language language,
        String path,
        String publication,
        List<Entry> entries,
        Set<Tag> tags) {
    Instant updatedAt() {
        return entries.stream()
                .map(entry -> entry.article().updatedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
