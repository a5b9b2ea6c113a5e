package almanac.article;

import almanac.shared.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/// Which texts of a language a list holds.
public sealed interface Filter {
    Filter EVERYTHING = new Everything();

    static Filter about(long topic) {
        return new About(topic);
    }

    static Filter by(long author) {
        return new By(author);
    }

    static Filter translatedBy(long translator) {
        return new TranslatedBy(translator);
    }

    static Filter in(Language language) {
        return new In(language);
    }

    static Filter of(Kind kind) {
        return new Of(kind);
    }

    /// First published from the one instant on and before the other.
    static Filter between(Instant from, Instant until) {
        return new Between(from, until);
    }

    /// A further condition, beginning with `and`, for our queries.
    String condition();

    Map<String, Object> parameters();

    record Everything() implements Filter {
        @Override
        public String condition() {
            return "";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of();
        }
    }

    record In(Language language) implements Filter {
        @Override
        public String condition() {
            return "and v.language = :language\n";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("language", language.tag());
        }
    }

    record Of(Kind kind) implements Filter {
        @Override
        public String condition() {
            return "and w.kind = :kind\n";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("kind", kind.name());
        }
    }

    record About(long topic) implements Filter {
        @Override
        public String condition() {
            return "and exists (select 1 from article_topic f where f.article = w.id and f.topic = :topic)\n";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("topic", topic);
        }
    }

    record By(long author) implements Filter {
        @Override
        public String condition() {
            return "and exists (select 1 from article_author f where f.article = w.id and f.person = :author)\n";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("author", author);
        }
    }

    record TranslatedBy(long translator) implements Filter {
        @Override
        public String condition() {
            return "and exists (select 1 from article_translator f where f.version = v.id and f.person ="
                    + " :translator)\n";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("translator", translator);
        }
    }

    record Between(Instant from, Instant until) implements Filter {
        @Override
        public String condition() {
            return "and v.published_at >= :from and v.published_at < :until\n";
        }

        @Override
        public Map<String, Object> parameters() {
            var parameters = new HashMap<String, Object>();
            parameters.put("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
            parameters.put("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
            return parameters;
        }
    }
}
