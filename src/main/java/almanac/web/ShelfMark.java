package almanac.web;

import almanac.shared.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a finished answer says to whoever keeps finished answers. One that says nothing is made anew each time.
///
/// @param tags       everything shown in it; a change of any of them ends it
/// @param parameters the query parameters that it answers to; it is the same whatever the others say
/// @param freshUntil the instant at which it changes by the clock alone
public record ShelfMark(Set<Tag> tags, Set<String> parameters, Optional<Instant> freshUntil) {
    private static final String ATTRIBUTE = ShelfMark.class.getName();

    public ShelfMark {
        tags = Set.copyOf(tags);
        parameters = Set.copyOf(parameters);
    }

    /// Of an answer that no parameter changes.
    public static ShelfMark showing(Set<Tag> tags) {
        return new ShelfMark(tags, Set.of(), Optional.empty());
    }

    public ShelfMark until(Instant instant) {
        return new ShelfMark(tags, parameters, Optional.of(instant));
    }

    static ShelfMark of(Frame frame) {
        return new ShelfMark(frame.tags(), frame.parameters(), frame.freshUntil());
    }

    /// Puts it on the answer to a request.
    public void on(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /// The mark on the answer to a request, by the request's attributes.
    public static Optional<ShelfMark> among(Function<String, @Nullable Object> attributes) {
        return attributes.apply(ATTRIBUTE) instanceof ShelfMark mark ? Optional.of(mark) : Optional.empty();
    }

    /// What the `Cache-Tag` header says to shared caches before us.
    public String header() {
        return tags.stream().sorted().map(Tag::toString).collect(Collectors.joining(","));
    }
}
