package almanac.transfer;

import almanac.transfer.Converting.Converted;
import almanac.transfer.Imported.State;
import almanac.transfer.WorkWriting.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Imports one work after the other, each in a transaction of its own: all of its languages or none.
final class WorkImport {
    private static final Logger LOG = LoggerFactory.getLogger(WorkImport.class);

    private final boolean dry;
    private final Map<String, Item> items;
    private final Converting converting;
    private final WorkWriting writing;
    private final TopicBook topics;
    private final AuthorBook authors;
    private final TransactionTemplate transaction;

    WorkImport(
            boolean dry,
            Map<String, Item> items,
            Converting converting,
            WorkWriting writing,
            TopicBook topics,
            AuthorBook authors,
            TransactionTemplate transaction) {
        this.dry = dry;
        this.items = items;
        this.converting = converting;
        this.writing = writing;
        this.topics = topics;
        this.authors = authors;
        this.transaction = transaction;
    }

    List<Imported> bring(SourceWork work) {
        try {
            var converted = new Texts(new HashMap<>());
            for (var file : work.files()) {
                converted.byPath().put(file.path(), convert(file));
            }
            if (dry) {
                return preview(work, converted);
            }
            if (work.files().stream().allMatch(file -> writing.untouched(work, file, converted.of(file)))) {
                return work.files().stream()
                        .<Imported>map(Imported.Unchanged::new)
                        .toList();
            }
            var done = Objects.requireNonNull(transaction.execute(status -> writing.write(work, converted)));
            topics.names().settle();
            authors.names().settle();
            done.forEach(one -> items.put(one.item().path(), one.item()));
            return done.stream().map(WorkWriting.Done::imported).toList();
        } catch (Refusing refusing) {
            topics.names().forget();
            authors.names().forget();
            return refused(work, refusing);
        } catch (DataAccessException | TransactionException failed) {
            if (failed instanceof DataAccessResourceFailureException
                    || failed instanceof CannotCreateTransactionException) {
                // Without a database no other work can be imported either.
                throw failed;
            }
            LOG.warn("{} was not imported", work.original().path(), failed);
            topics.names().forget();
            authors.names().forget();
            return refused(
                    work,
                    new Refusing(
                            work.original(),
                            "The database refused it: " + failed.getClass().getSimpleName() + "; the log says more."));
        }
    }

    private Converted convert(SourceFile file) {
        try {
            return converting.converted(file);
        } catch (UnusableFile unusable) {
            throw new Refusing(file, unusable.getMessage() + ".");
        }
    }

    private static List<Imported> refused(SourceWork work, Refusing refusing) {
        var held =
                "Not imported, because " + refusing.file().path() + " of the same article cannot be; mend that first.";
        return work.files().stream()
                .<Imported>map(file -> new Imported.Refused(
                        file, file.equals(refusing.file()) ? String.valueOf(refusing.getMessage()) : held))
                .toList();
    }

    private List<Imported> preview(SourceWork work, Texts converted) {
        topics.names().note(Converting.topics(work));
        authors.names().note(Converting.authors(work));
        return work.files().stream()
                .<Imported>map(file -> {
                    var item = items.get(file.path());
                    if (item == null) {
                        return new Imported.Begun(file, writing.wanted(file) ? State.LIVE : State.DRAFT);
                    }
                    if (writing.untouched(work, file, converted.of(file))) {
                        return new Imported.Unchanged(file);
                    }
                    return writing.overtaken(file, item)
                            .<Imported>map(reason -> new Imported.Kept(file, reason))
                            .orElseGet(
                                    () -> new Imported.Changed(file, writing.wanted(file) ? State.LIVE : State.DRAFT));
                })
                .toList();
    }
}
