package almanac.media;

import almanac.account.Audit;
import almanac.relay.Changes;
import almanac.shared.Language;
import almanac.shared.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All files, newest first, with what people say of them: where to look, and in which words to tell it.
@Component
public class Library {
    private final LibraryTable table;
    private final Focuses focuses;
    private final Changes changes;
    private final Audit audit;

    Library(LibraryTable table, Focuses focuses, Changes changes, Audit audit) {
        this.table = table;
        this.focuses = focuses;
        this.changes = changes;
        this.audit = audit;
    }

    /// Those whose names hold some letters; all of them for none.
    ///
    /// @param after the last one of the piece before
    @Transactional(readOnly = true)
    public List<LibraryItem> list(String name, Optional<Asset> after, int limit) {
        return table.list(name, after, limit);
    }

    @Transactional(readOnly = true)
    public Optional<LibraryItem> find(String hash) {
        return table.find(hash);
    }

    /// What must stay in sight of a picture where it is cropped; asks no database.
    public Focus focus(String hash) {
        return focuses.of(hash);
    }

    /// Empty where there is no such file.
    @Transactional
    public Optional<LibraryItem> describe(DescribeAsset order) {
        var before = table.find(order.hash());
        if (before.isEmpty()) {
            return before;
        }
        order.focus().ifPresent(focus -> table.focus(order.hash(), focus.orElse(null)));
        order.decorative().ifPresent(decorative -> table.decorative(order.hash(), decorative));
        order.alt().forEach((language, text) -> table.alt(order.hash(), language, text.strip()));
        var after = table.find(order.hash());
        if (!after.equals(before)) {
            focuses.touched();
            changes.record("media.described", Map.of("hash", order.hash()), Set.of(Tag.asset(order.hash())));
            audit.record(
                    order.by(),
                    "media.described",
                    "media/" + order.hash(),
                    told(before.orElseThrow()),
                    told(after.orElseThrow()));
        }
        return after;
    }

    private static Map<String, Object> told(LibraryItem item) {
        var told = new HashMap<String, Object>();
        item.focus().ifPresent(focus -> told.put("focus", Map.of("x", focus.x(), "y", focus.y())));
        told.put("decorative", item.decorative());
        var alt = new TreeMap<String, String>();
        for (Map.Entry<Language, String> words : item.alt().entrySet()) {
            alt.put(words.getKey().tag(), words.getValue());
        }
        told.put("alt", alt);
        return told;
    }
}
