package almanac.article;

import almanac.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What became of an attempt to publish.
public sealed interface Published {
    /// Live now; in the order in which the languages were asked for.
    record Live(List<LiveEdition> editions) implements Published {
        /// Whether nothing had changed since the live editions, which stay as they are.
        public boolean unchanged() {
            return editions.stream().noneMatch(LiveEdition::fresh);
        }
    }

    /// Will be published at that time.
    record Scheduled(Instant at) implements Published {}

    /// Nothing was published: some check refuses, in these languages.
    record Refused(Map<Language, List<Finding>> findings) implements Published {}

    /// Nothing was published: the address was taken by another text in the meantime.
    record AddressTaken(Language language, String slug) implements Published {}

    /// Nothing was scheduled: that time has passed.
    record TooLate(Instant at) implements Published {}

    /// An edition that is live.
    ///
    /// @param fresh false where the live edition already said the same
    record LiveEdition(Language language, int edition, String path, Instant publishedAt, boolean fresh) {}
}
