package almanac.web;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How a value of JSON becomes one of ours, and what is expected of whoever sends it.
record Reading<T>(String expectation, Function<JsonNode, Optional<T>> read) {
    static final Reading<String> TEXT = new Reading<>(
            "A text is expected here, without NUL and half surrogate pairs.",
            node -> node.isString() ? Optional.of(node.stringValue()).filter(Reading::storable) : Optional.empty());

    static final Reading<Integer> NUMBER = new Reading<>(
            "A whole number is expected here.",
            node -> node.isIntegralNumber() && node.canConvertToInt()
                    ? Optional.of(node.intValue())
                    : Optional.empty());

    static final Reading<Boolean> FLAG = new Reading<>(
            "true or false is expected here.",
            node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty());

    static final Reading<Handle> HANDLE = of("A handle has 1 to 64 of a-z, 0-9 and hyphen.", Handle::parse);

    static final Reading<Language> LANGUAGE = of("This is no language tag.", Language::parse);

    static final Reading<Instant> INSTANT = of("A time looks like 2026-11-24T08:00:00Z (RFC 3339).", Reading::time);

    static final Reading<ObjectNode> OBJECT = new Reading<>(
            "An object is expected here.",
            node -> node instanceof ObjectNode object ? Optional.of(object) : Optional.empty());

    static final Reading<JsonNode> LIST =
            new Reading<>("A list is expected here.", node -> node.isArray() ? Optional.of(node) : Optional.empty());

    private static <T> Reading<T> of(String expectation, Function<String, Optional<T>> parse) {
        return new Reading<>(expectation, node -> TEXT.read().apply(node).flatMap(parse));
    }

    /// PostgreSQL keeps no NUL, and half a surrogate pair is no character.
    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(point -> point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
