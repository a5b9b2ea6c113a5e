package almanac.relay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// What this node may believe: that whoever publishes waits until it has read of it. Kept by its own clock, from before
/// it asked, and shorter than what others grant it; so it never believes longer than they wait.
@Component
public class Lease {
    /// How long others wait for a node, from its last word on.
    static final Duration GRANTED = Duration.ofSeconds(2);

    private static final long BELIEVED = GRANTED.minusMillis(300).toNanos();

    private final CountDownLatch first = new CountDownLatch(1);
    private volatile boolean ever;
    private volatile long until;
    private volatile boolean answered;
    private volatile long owed;

    /// Whether what this node has in memory is what the publication says now.
    public boolean isHeld() {
        return ever && System.nanoTime() - until < 0;
    }

    /// Whether the database answered when it was asked last; asking it again would keep readers waiting.
    public boolean isOutOfReach() {
        return !answered;
    }

    /// @param asked when it was asked for, by `System.nanoTime()`
    /// @param read  how far the log was read then
    synchronized void grant(long asked, long read) {
        if (read < owed) {
            return;
        }
        until = asked + BELIEVED;
        ever = true;
        first.countDown();
    }

    synchronized void giveUp() {
        ever = false;
    }

    /// Until the log is read up to that number.
    synchronized void giveUpUntil(long seq) {
        owed = seq;
        ever = false;
    }

    void answered(boolean does) {
        answered = does;
    }

    void awaitFirst() {
        try {
            first.await(GRANTED.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
