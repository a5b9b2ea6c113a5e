package almanac;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// What keeps several processes on one home in order: one at a time may start or stop the database, and each that uses
/// it is counted. The locks are the operating system's, so a killed process holds none.
final class HomeLock implements AutoCloseable {
    private static final long TURN = 0;
    private static final long USERS = 1;

    private final FileChannel file;
    private @Nullable FileLock turn;
    private @Nullable FileLock use;

    private HomeLock(FileChannel file) {
        this.file = file;
    }

    static HomeLock in(Path folder) throws IOException {
        return new HomeLock(FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    void takeTurn() throws IOException {
        turn = file.lock(TURN, 1, false);
    }

    void endTurn() throws IOException {
        if (turn != null) {
            turn.release();
            turn = null;
        }
    }

    void beginUse() throws IOException {
        use = file.lock(USERS, 1, true);
    }

    void endUse() throws IOException {
        if (use != null) {
            use.release();
            use = null;
        }
    }

    boolean usedByOthers() throws IOException {
        try (var alone = file.tryLock(USERS, 1, false)) {
            return alone == null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
