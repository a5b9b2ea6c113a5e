package almanac.article;

import almanac.shared.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/// Which texts a list holds.
///
/// @param condition  a further condition, beginning with `and`, for our queries; names as in `Sql`
/// @param parameters what it names
public record Filter(String condition, Map<String, Object> parameters) {
    public static final Filter EVERYTHING = new Filter("", Map.of());

    public Filter {
        parameters = Map.copyOf(parameters);
    }

    public static Filter in(Language language) {
        return new Filter("and v.language = :language\n", Map.of("language", language.tag()));
    }

    public static Filter of(Kind kind) {
        return new Filter("and w.kind = :kind\n", Map.of("kind", kind.name()));
    }

    public static Filter about(long topic) {
        return new Filter(
                "and exists (select 1 from article_topic f where f.article = w.id and f.topic = :topic)\n",
                Map.of("topic", topic));
    }

    public static Filter by(long author) {
        return new Filter(
                "and exists (select 1 from article_author f where f.article = w.id and f.person = :author)\n",
                Map.of("author", author));
    }

    public static Filter translatedBy(long translator) {
        return new Filter(
                "and exists (select 1 from article_translator f where f.version = v.id and f.person = :translator)\n",
                Map.of("translator", translator));
    }

    /// First published from the one instant on and before the other.
    public static Filter between(Instant from, Instant until) {
        return new Filter(
                "and v.published_at >= :from and v.published_at < :until\n",
                Map.of("from", utc(from), "until", utc(until)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
