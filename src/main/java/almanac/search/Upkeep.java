package almanac.search;

import almanac.article.LiveWorks;
import almanac.relay.Change;
import almanac.relay.ChangeListener;
import almanac.relay.ChangeLog;
import almanac.shared.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/// Keeps this node's index: opens it when the program has started, has it catch up with the log or made anew, passes it
/// every change before whoever made it goes on, and saves it. A command has no index and leaves a server's alone.
@Component
class Upkeep implements SmartLifecycle, ChangeListener {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    static final String FOLDER = "search";

    private static final long SAVED_AFTER_MILLIS = 5_000;
    private static final long AGAIN_AFTER_MILLIS = 10_000;

    private final Path folder;
    private final LiveWorks works;
    private final Documents documents;
    private final ChangeLog log;
    private final InstantSource time;
    private final Analysis analysis;
    private final boolean serves;

    private final Semaphore calls = new Semaphore(0);
    private volatile boolean running;
    private volatile boolean broken;
    private volatile State state = new State.Absent();
    private volatile @Nullable Open open;
    private boolean complained;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    private record Open(Index index, Feeding feeding) {}

    Upkeep(
            Home home,
            LiveWorks works,
            Documents documents,
            ChangeLog log,
            InstantSource time,
            Analysis analysis,
            ApplicationContext context) {
        this.folder = home.folder(FOLDER);
        this.works = works;
        this.documents = documents;
        this.log = log;
        this.time = time;
        this.analysis = analysis;
        this.serves = context instanceof WebApplicationContext;
    }

    State state() {
        return state;
    }

    Path folder() {
        return folder;
    }

    /// Nothing while there is no index to look into.
    <T> Optional<T> search(Index.Search<T> search) {
        var now = open;
        if (now == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(now.index().search(search));
        } catch (UncheckedIOException | AlreadyClosedException failed) {
            LOG.warn("The search index cannot be read and is made anew: {}", failed.getMessage());
            broken = true;
            calls.release();
            return Optional.empty();
        }
    }

    @Override
    public void changed(List<Change> changes) {
        var now = open;
        if (now == null) {
            return;
        }
        try {
            now.feeding().take(changes);
            if (now.feeding().isUseless()) {
                calls.release();
            }
        } catch (IOException | AlreadyClosedException failed) {
            LOG.warn("The search index did not take a change and is opened again: {}", failed.getMessage());
            calls.release();
        }
    }

    /// Before pages are dropped that show what is related.
    @Override
    public int order() {
        return (SNAPSHOTS + DERIVED) / 2;
    }

    /// Last of all, when readers are served.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        running = true;
        if (serves) {
            thread = Thread.ofPlatform().daemon().name("search").start(this::run);
        }
    }

    @Override
    public void stop() {
        running = false;
        calls.release();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (var index = opened()) {
                keep(index);
            } catch (IOException | RuntimeException failed) {
                wait(failed);
            } finally {
                open = null;
                state = new State.Absent();
            }
        }
    }

    private void wait(Exception why) {
        if (!complained && running) {
            complained = true;
            LOG.warn("The search index in {} cannot be kept; that is tried again ({})", folder, why.getMessage());
        }
        await(AGAIN_AFTER_MILLIS);
    }

    private void await(long millis) {
        try {
            calls.tryAcquire(millis, TimeUnit.MILLISECONDS);
            calls.drainPermits();
        } catch (InterruptedException ended) {
            running = false;
        }
    }

    private Index opened() throws IOException {
        if (broken) {
            broken = false;
            Index.erase(folder);
        }
        try {
            return Index.open(folder, analysis);
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | IllegalArgumentException unusable) {
            LOG.info("The search index in {} is of no use: {}", folder, unusable.getMessage());
            Index.erase(folder);
            return Index.open(folder, analysis);
        }
    }

    private void keep(Index index) throws IOException {
        var feeding = new Feeding(index, works, documents, log);
        open = new Open(index, feeding);
        if (!feeding.isUseless()) {
            feeding.catchUp();
        }
        while (running && !broken && !index.isBroken()) {
            if (feeding.isUseless()) {
                makeAnew(feeding);
            } else {
                state = new State.Complete();
                complained = false;
                await(SAVED_AFTER_MILLIS);
                feeding.save();
            }
        }
    }

    private void makeAnew(Feeding feeding) throws IOException {
        var begun = time.millis();
        feeding.makeAnew(begun, now -> state = now, () -> running);
        if (running && state instanceof State.Making making) {
            LOG.info("The search index was made of {} works in {} ms", making.done(), time.millis() - begun);
        }
    }
}
