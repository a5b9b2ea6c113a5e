package almanac.article;

import almanac.shared.Language;
import java.time.Instant;
import java.util.List;

/// A work that readers can find, with its words in every language in which it is live.
///
/// @param texts  the one that was there first stands first; never empty
/// @param topics the ids of what it is about
/// @param authors the ids of who wrote it
public record LiveWork(
        long article, Kind kind, Language originalLanguage, List<Long> topics, List<Long> authors, List<Text> texts) {
    public LiveWork {
        topics = List.copyOf(topics);
        authors = List.copyOf(authors);
        texts = List.copyOf(texts);
    }

    /// Its live edition in one language.
    ///
    /// @param body  its words without markup
    /// @param added what features know it by besides, such as a prediction that stands in it
    public record Text(
            Language language, String title, String summary, String body, List<String> added, Instant publishedAt) {
        public Text {
            added = List.copyOf(added);
        }
    }
}
