package almanac.translation;

import almanac.markup.Block;
import almanac.markup.BlockId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that is known of the words of one translation's blocks, those included that it had once.
final class Ledger {
    static final Ledger EMPTY = new Ledger(List.of());

    private final Map<Key, Wording> words = new HashMap<>();
    private final Map<BlockId, Wording> latest = new HashMap<>();

    private final Map<BlockId, List<Wording>> bySource = new HashMap<>();

    private record Key(BlockId block, String hash) {}

    /// @param wordings in the order in which they were written
    Ledger(List<Wording> wordings) {
        wordings.forEach(this::add);
    }

    private void add(Wording wording) {
        words.put(new Key(wording.block(), wording.hash()), wording);
        latest.put(wording.block(), wording);
        wording.sources()
                .forEach(from -> bySource.computeIfAbsent(from.block(), _ -> new ArrayList<>())
                        .add(wording));
    }

    boolean isEmpty() {
        return latest.isEmpty();
    }

    /// What is known of a block in the words that it has.
    Optional<Wording> of(Block block) {
        return of(block.id(), block.cut().hash());
    }

    Optional<Wording> of(BlockId block, String hash) {
        return Optional.ofNullable(words.get(new Key(block, hash)));
    }

    /// What is known of a block in whatever words it had last.
    Optional<Wording> latest(BlockId block) {
        return Optional.ofNullable(latest.get(block));
    }

    /// Whether anything was ever made from a block of the source.
    boolean knew(BlockId source) {
        return bySource.containsKey(source);
    }

    /// What people wrote for a block of the source in words that are in the translation no more, the last first.
    List<Wording> setAside(BlockId source, Set<String> present) {
        return bySource.getOrDefault(source, List.of()).stream()
                .filter(wording -> !wording.origin().untouched() && !present.contains(wording.hash()))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    /// With more that was found out since.
    Ledger with(List<Wording> more) {
        var ledger = new Ledger(List.of());
        ledger.words.putAll(words);
        ledger.latest.putAll(latest);
        bySource.forEach((source, made) -> ledger.bySource.put(source, new ArrayList<>(made)));
        more.forEach(ledger::add);
        return ledger;
    }
}
