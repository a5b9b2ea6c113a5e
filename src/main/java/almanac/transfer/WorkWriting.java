package almanac.transfer;

import almanac.article.FactsFile;
import almanac.transfer.Converting.Converted;
import almanac.transfer.Imported.State;
import almanac.transfer.TextImport.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Writes the files of one work: new ones, changed ones, those that are to be published now; what somebody changed here
/// is left alone.
final class WorkWriting {
    private final ImportOrder order;
    private final Map<String, Item> items;
    private final TextImport texts;
    private final FormerAddresses former;
    private final TopicBook topics;
    private final AuthorBook authors;
    private final FactsFiles facts;
    private final ItemTable table;

    WorkWriting(
            ImportOrder order,
            Map<String, Item> items,
            TextImport texts,
            FormerAddresses former,
            TopicBook topics,
            AuthorBook authors,
            FactsFiles facts,
            ItemTable table) {
        this.order = order;
        this.items = items;
        this.texts = texts;
        this.former = former;
        this.topics = topics;
        this.authors = authors;
        this.facts = facts;
        this.table = table;
    }

    /// The words of a work's files.
    record Texts(Map<String, Converted> byPath) {
        Converted of(SourceFile file) {
            return Objects.requireNonNull(byPath.get(file.path()));
        }
    }

    boolean wanted(SourceFile file) {
        return order.publish() && !file.draft();
    }

    /// Whether the last import left nothing to do.
    boolean untouched(SourceWork work, SourceFile file, Converted text) {
        var item = items.get(file.path());
        return item != null
                && item.digest().equals(text.digest())
                && (item.published() || !wanted(file))
                && (file != work.original() || item.facts().equals(facts(work)));
    }

    /// What is known of a work beside its words, and of a file that says more of it.
    private String facts(SourceWork work) {
        return Converting.facts(work) + facts.digest(work);
    }

    record Done(Imported imported, Item item) {}

    List<Done> write(SourceWork work, Texts converted) {
        var done = new ArrayList<Done>();
        var article = work.files().stream()
                .map(file -> items.get(file.path()))
                .filter(Objects::nonNull)
                .map(Item::article)
                .findFirst();
        for (var file : work.files()) {
            var text = converted.of(file);
            var item = items.get(file.path());
            var one = item == null ? fresh(work, file, text, article) : again(work, file, text, item);
            one.ifPresent(done::add);
            article = article.or(() -> one.map(first -> first.item().article()));
        }
        article.ifPresent(written -> facts.take(work, written));
        done.forEach(one -> table.put(order.source(), one.item()));
        return done;
    }

    private Optional<Done> fresh(SourceWork work, SourceFile file, Converted text, Optional<UUID> article) {
        var written = article.isEmpty()
                ? Optional.of(texts.create(
                        file,
                        text,
                        facts.of(work.original()).map(FactsFile::kind),
                        topics.ids(file, Converting.topics(work)),
                        authors.ids(file, Converting.authors(work))))
                : texts.begin(file, text, article.get());
        if (written.isEmpty()) {
            throw new Refusing(
                    file,
                    "Its article has a text in “" + file.language() + "” already that did not come from this file.");
        }
        if (!file.translators().isEmpty()) {
            texts.credit(file, written.get().article(), authors.ids(file, file.translators()));
        }
        var state = wanted(file) ? texts.publish(file, written.get().article(), true) : State.DRAFT;
        former.lead(file, written.get().article(), text.words().slug());
        return Optional.of(
                new Done(new Imported.Begun(file, state), item(work, file, text, written.get(), state != State.DRAFT)));
    }

    private Optional<Done> again(SourceWork work, SourceFile file, Converted text, Item item) {
        if (file == work.original() && !item.facts().equals(facts(work))) {
            texts.describe(
                    item.article(),
                    topics.ids(file, Converting.topics(work)),
                    authors.ids(file, Converting.authors(work)));
        }
        var changed = !item.digest().equals(text.digest());
        var publish = wanted(file) && (changed || !item.published());
        if (!changed && !publish) {
            return Optional.of(new Done(
                    untouched(work, file, text)
                            ? new Imported.Unchanged(file)
                            : new Imported.Changed(file, item.published() ? State.LIVE : State.DRAFT),
                    item(work, file, text, new Written(item.article(), item.revision()), item.published())));
        }
        var overtaken = overtaken(file, item);
        if (overtaken.isPresent()) {
            return Optional.of(new Done(new Imported.Kept(file, overtaken.get()), item));
        }
        var written = texts.revise(file, text, item);
        if (written.isEmpty()) {
            return Optional.of(new Done(new Imported.Kept(file, "Somebody saved it just now."), item));
        }
        if (changed && !file.translators().isEmpty()) {
            texts.credit(file, item.article(), authors.ids(file, file.translators()));
        }
        var state = publish ? texts.publish(file, item.article(), !item.published()) : State.DRAFT;
        former.lead(file, item.article(), text.words().slug());
        return Optional.of(new Done(
                new Imported.Changed(file, state),
                item(work, file, text, written.get(), item.published() || state != State.DRAFT)));
    }

    /// Why a text is left as it is here, where somebody did something to it.
    Optional<String> overtaken(SourceFile file, Item item) {
        var draft = texts.draft(file, item);
        if (draft.isEmpty()) {
            return Optional.of(
                    "Kept as it is here, where somebody discarded it; the file's words were not taken over.");
        }
        if (draft.get().revision() != item.revision()) {
            return Optional.of("Kept as it is here, where somebody edited it since (revision "
                    + draft.get().revision() + "); the file's words were not taken over. Join them by hand.");
        }
        return item.published() && texts.withdrawn(file, item)
                ? Optional.of("Kept as it is here, where somebody withdrew it; the file's words were not taken over.")
                : Optional.empty();
    }

    private Item item(SourceWork work, SourceFile file, Converted text, Written written, boolean published) {
        return new Item(
                file.path(),
                written.article(),
                file.language(),
                text.digest(),
                written.revision(),
                published,
                text.words().slug().map(Object::toString).orElse(""),
                file == work.original() ? facts(work) : "");
    }
}
