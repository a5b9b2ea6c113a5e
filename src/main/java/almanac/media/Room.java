package almanac.media;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// The memory in which pictures are unpacked. Whoever needs some waits until it is free, so that many at once take
/// longer and never take everything.
@Component
class Room {
    private static final long MEGABYTE = 1024 * 1024;

    private final int megabytes;
    private final Semaphore free;

    Room() {
        this(Runtime.getRuntime().maxMemory() / 2);
    }

    Room(long bytes) {
        megabytes = (int) Math.max(1, bytes / MEGABYTE);
        free = new Semaphore(megabytes, true);
    }

    interface Work<T> {
        T done() throws IOException;
    }

    boolean has(long bytes) {
        return bytes / MEGABYTE < megabytes;
    }

    <T> T with(long bytes, Work<T> work) throws IOException {
        var taken = (int) Math.min(megabytes, 1 + bytes / MEGABYTE);
        free.acquireUninterruptibly(taken);
        try {
            return work.done();
        } finally {
            free.release(taken);
        }
    }
}
