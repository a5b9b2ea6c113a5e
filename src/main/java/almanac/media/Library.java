package almanac.media;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.relay.Changes;
import almanac.shared.Language;
import almanac.shared.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final int PIECE = 200;

    private final LibraryTable table;
    private final AssetTable assets;
    private final List<Usage> usages;
    private final Focuses focuses;
    private final Changes changes;
    private final Audit audit;

    Library(LibraryTable table, AssetTable assets, List<Usage> usages, Focuses focuses, Changes changes, Audit audit) {
        this.table = table;
        this.assets = assets;
        this.usages = usages;
        this.focuses = focuses;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<LibraryItem> list(LibraryQuery query) {
        return query.lacking() == LibraryQuery.Lacking.USE ? unused(query) : table.list(query);
    }

    /// Looked for piece by piece, since only features know what they show.
    private List<LibraryItem> unused(LibraryQuery query) {
        var found = new ArrayList<LibraryItem>();
        var rest = query;
        while (found.size() < query.limit()) {
            var piece = table.list(rest.from(rest.after(), PIECE));
            var used = used(piece);
            piece.stream()
                    .filter(item -> !used.contains(item.asset().hash()))
                    .limit(query.limit() - found.size())
                    .forEach(found::add);
            if (piece.size() < PIECE) {
                break;
            }
            rest = rest.from(Optional.of(piece.getLast().asset()), PIECE);
        }
        return found;
    }

    /// The hashes of those among them that something shows.
    private Set<String> used(List<LibraryItem> items) {
        var names = assets.names(items.stream().map(item -> item.asset().hash()).toList());
        var used = new HashSet<String>();
        usages.forEach(usage -> used.addAll(usage.used(names)));
        return used;
    }

    /// Where a file is shown, as far as this actor may know.
    @Transactional(readOnly = true)
    public List<Use> uses(String hash, Actor actor) {
        var names = assets.names(List.of(hash)).getOrDefault(hash, Set.of());
        return usages.stream()
                .flatMap(usage -> usage.uses(names, actor).stream())
                .sorted(Comparator.comparing(Use::standing).thenComparing(Use::title))
                .toList();
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
