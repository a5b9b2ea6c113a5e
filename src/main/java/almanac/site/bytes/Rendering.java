package almanac.site.bytes;

import almanac.shared.Tag;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A page being drawn: who else wants it waits here, and what moves meanwhile is noted, since what was read before a
/// change must not be kept after it.
final class Rendering {
    private static final long PATIENCE_SECONDS = 10;

    private final CompletableFuture<Finished> answer = new CompletableFuture<>();
    private final Set<Tag> moved = new HashSet<>();
    private boolean anythingMoved;

    synchronized void moved(Set<Tag> tags) {
        moved.addAll(tags);
        anythingMoved = true;
    }

    synchronized boolean nothingMoved() {
        return !anythingMoved;
    }

    synchronized boolean stillHolds(Set<Tag> shown) {
        return Collections.disjoint(moved, shown);
    }

    void finished(Finished page) {
        answer.complete(page);
    }

    /// What came of it; empty where it takes too long.
    Optional<Finished> awaited() {
        try {
            return Optional.of(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException late) {
            return Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
