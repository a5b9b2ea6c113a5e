package almanac.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is talked over about one block of a text.
///
/// @param block    the block's identity, which it keeps while it is rewritten
/// @param quote    its words when somebody began
/// @param revision the saved state in which they stood
public record Talk(
        long id,
        String block,
        String quote,
        int revision,
        Instant openedAt,
        Optional<Instant> resolvedAt,
        List<Comment> comments) {
    public Talk {
        comments = List.copyOf(comments);
    }

    /// @param person nobody where they are not known any more
    public record Comment(Optional<Long> person, Instant at, String words) {}

    public boolean open() {
        return resolvedAt.isEmpty();
    }

    /// Everybody who said something.
    Set<Long> people() {
        return comments.stream().flatMap(said -> said.person().stream()).collect(Collectors.toSet());
    }

    /// Who began it.
    public Optional<Long> opener() {
        return comments.stream().findFirst().flatMap(Comment::person);
    }
}
