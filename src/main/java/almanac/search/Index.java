package almanac.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;

/// An index on disk while it is open: one writer, and a view of it for those who search. What is not saved yet is found
/// already; what is lost when the program dies is read again from the log.
final class Index implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 12;
    private static final String FORM = "form";
    private static final String SEQ = "seq";
    private static final String AT = "at";

    static {
        // A word may stand in four parts of a text, in each of many languages.
        IndexSearcher.setMaxClauseCount(20_000);
    }

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /// How far the log was read when it was saved.
    ///
    /// @param at when that row was written, in milliseconds, which tells another database's log from ours
    record Mark(long seq, long at) {
        static final Mark NOTHING = new Mark(-1, 0);
    }

    private Index(FSDirectory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    static Index open(Path folder, Analysis analysis) throws IOException {
        Files.createDirectories(folder);
        var directory = FSDirectory.open(folder);
        try {
            var settings = new IndexWriterConfig(analysis)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            return new Index(directory, new IndexWriter(directory, settings));
        } catch (IOException | RuntimeException broken) {
            directory.close();
            throw broken;
        }
    }

    /// Takes everything out of the folder, whatever it is.
    static void erase(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// Nothing, where it was never saved or by a program that wrote indexes otherwise.
    Mark mark() {
        var saved = new HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> saved.put(entry.getKey(), entry.getValue()));
        }
        return form().equals(saved.get(FORM))
                ? new Mark(Long.parseLong(saved.get(SEQ)), Long.parseLong(saved.get(AT)))
                : Mark.NOTHING;
    }

    private static String form() {
        return Analysis.FORM + "/" + Version.LATEST;
    }

    void put(long work, Document document) throws IOException {
        writer.updateDocument(term(work), document);
    }

    void remove(long work) throws IOException {
        writer.deleteDocuments(term(work));
    }

    private static Term term(long work) {
        return new Term(Field.WORK, Long.toString(work));
    }

    /// Takes out what was not made again since.
    void removeMadeBefore(long made) throws IOException {
        writer.deleteDocuments(LongPoint.newRangeQuery(Field.MADE, Long.MIN_VALUE, made - 1));
    }

    /// Lets those who search from now on find what was put.
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void save(Mark mark) throws IOException {
        writer.setLiveCommitData(Map.of(FORM, form(), SEQ, Long.toString(mark.seq()), AT, Long.toString(mark.at()))
                .entrySet());
        writer.commit();
    }

    boolean isBroken() {
        return !writer.isOpen();
    }

    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Search<T> search) {
        try {
            var searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            // In the order against that in which they were made.
        }
    }
}
