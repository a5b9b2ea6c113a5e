package almanac.search;

import almanac.article.LiveWork;
import almanac.article.LiveWorks;
import almanac.relay.Change;
import almanac.relay.ChangeLog;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings into one open index what the log tells of, or everything there is. Whoever writes holds a lock from before
/// the words are read until they are in the index: so what is newer is never replaced by what is older.
final class Feeding {
    private static final Logger LOG = LoggerFactory.getLogger(Feeding.class);

    static final String REINDEX = "search.reindex";

    private static final int BATCH = 40;
    private static final int ROWS = 500;

    private final Index index;
    private final LiveWorks works;
    private final Documents documents;
    private final ChangeLog log;
    private final ReentrantLock lock = new ReentrantLock();

    private Index.Mark read;
    private long made;
    private boolean follows;
    private boolean unsaved;
    private volatile boolean useless;

    Feeding(Index index, LiveWorks works, Documents documents, ChangeLog log) {
        this.index = index;
        this.works = works;
        this.documents = documents;
        this.log = log;
        this.read = index.mark();
        this.useless = !isOurs(read);
    }

    /// Whether the index must be made anew: nobody saved it, another program or another database did, or somebody
    /// wishes it.
    boolean isUseless() {
        return useless;
    }

    private boolean isOurs(Index.Mark mark) {
        if (mark.seq() <= 0) {
            return mark.seq() == 0;
        }
        return log.after(mark.seq() - 1, 1).stream().anyMatch(row -> mark(row).equals(mark));
    }

    private static Index.Mark mark(Change row) {
        return new Index.Mark(row.seq(), row.at().toEpochMilli());
    }

    /// Reads what was written to the log since the index was saved, and follows it from there.
    void catchUp() throws IOException {
        for (boolean behind = true; behind; ) {
            lock.lock();
            try {
                var rows = log.after(read.seq(), ROWS);
                bring(rows);
                behind = !rows.isEmpty();
                follows = !behind;
            } finally {
                lock.unlock();
            }
        }
    }

    /// Takes rows of the log as they come. Before it follows, they are passed by: catching up reads them.
    void take(List<Change> rows) throws IOException {
        lock.lock();
        try {
            if (follows) {
                bring(rows.stream().filter(row -> row.seq() > read.seq()).toList());
            }
        } finally {
            lock.unlock();
        }
    }

    private void bring(List<Change> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        var touched = new HashSet<Long>();
        rows.stream().flatMap(row -> row.tags().stream()).forEach(tag -> touched.addAll(works(tag.value())));
        put(List.copyOf(touched));
        index.show();
        useless |= rows.stream().anyMatch(row -> row.kind().equals(REINDEX));
        read = mark(rows.getLast());
        unsaved = true;
    }

    private Collection<Long> works(String tag) {
        var colon = tag.indexOf(':');
        return switch (tag.substring(0, Math.max(0, colon))) {
            case "article" -> Set.of(Long.parseLong(tag.substring(colon + 1)));
            case "topic" -> works.about(Long.parseLong(tag.substring(colon + 1)));
            case "person" -> works.by(Long.parseLong(tag.substring(colon + 1)));
            default -> Set.of();
        };
    }

    private void put(List<Long> articles) throws IOException {
        for (int from = 0; from < articles.size(); from += BATCH) {
            var batch = articles.subList(from, Math.min(from + BATCH, articles.size()));
            var gone = new HashSet<>(batch);
            for (var work : works.of(batch)) {
                put(work);
                gone.remove(work.article());
            }
            for (var article : gone) {
                index.remove(article);
            }
        }
    }

    /// One text that cannot be taken apart must not keep the others from being found.
    private void put(LiveWork work) throws IOException {
        try {
            index.put(work.article(), documents.of(work, made));
        } catch (AlreadyClosedException closed) {
            throw closed;
        } catch (RuntimeException odd) {
            LOG.error("The work {} cannot be indexed", work.article(), odd);
        }
    }

    /// Makes it anew in its place, newest works first. What is there is found until it is replaced; changes are taken
    /// meanwhile; and it is saved when it is whole.
    void makeAnew(long number, Consumer<State.Making> progress, BooleanSupplier goOn) throws IOException {
        int all = works.count();
        begin(number);
        int done = 0;
        long last = Long.MAX_VALUE;
        progress.accept(new State.Making(done, all));
        for (var batch = makeAnew(last); !batch.isEmpty() && goOn.getAsBoolean(); batch = makeAnew(last)) {
            last = batch.getLast();
            done += batch.size();
            progress.accept(new State.Making(done, all));
        }
        if (goOn.getAsBoolean()) {
            end();
        }
    }

    private void begin(long number) {
        lock.lock();
        try {
            useless = false;
            made = number;
            read = newest();
            follows = true;
        } finally {
            lock.unlock();
        }
    }

    private Index.Mark newest() {
        long seq = log.newest();
        return seq == 0 ? new Index.Mark(0, 0) : mark(log.after(seq - 1, 1).getFirst());
    }

    private List<Long> makeAnew(long last) throws IOException {
        lock.lock();
        try {
            var batch = works.before(last, BATCH);
            put(batch);
            index.show();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void end() throws IOException {
        lock.lock();
        try {
            index.removeMadeBefore(made);
            index.show();
            unsaved = true;
        } finally {
            lock.unlock();
        }
        save();
    }

    void save() throws IOException {
        lock.lock();
        try {
            if (unsaved) {
                index.save(read);
                unsaved = false;
            }
        } finally {
            lock.unlock();
        }
    }
}
