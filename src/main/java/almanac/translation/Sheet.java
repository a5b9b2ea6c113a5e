package almanac.translation;

import almanac.article.Words;
import almanac.markup.Block;
import almanac.markup.BlockId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A translation beside its source, row by row in the source's order, with the state of each: derived from the two
/// texts and from what is known of the words in them.
///
/// @param rows   the blocks of the source that are translated; code and other data are no rows
/// @param loose  blocks of the translation of which nobody knows what they say: to be paired, or said to be added
/// @param added  blocks in which the translator speaks
/// @param gone   blocks that say what the source says no more
public record Sheet(
        Words source,
        Optional<Words> target,
        List<Row> rows,
        List<Row.Target> loose,
        List<Row.Target> added,
        List<Row.Target> gone) {
    public Sheet {
        rows = List.copyOf(rows);
        loose = List.copyOf(loose);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /// Beside the two texts: what was left out, what means the same, and the words of blocks by their hash.
    record Known(
            Ledger ledger,
            Equivalents equivalents,
            Map<BlockId, LeftOut> leftOut,
            Function<String, Optional<String>> texts) {}

    static Sheet of(Words source, Optional<Words> target, Known known) {
        return new Deriving(source, target, known).sheet();
    }

    public Optional<Row> row(BlockId source) {
        return rows.stream().filter(row -> row.source().id().equals(source)).findFirst();
    }

    /// Whether nothing is missing and nothing is behind.
    public boolean isCurrent() {
        return rows.stream()
                .allMatch(row -> row.leftOut().isPresent()
                        || row.state() != BlockState.MISSING && row.state() != BlockState.STALE);
    }

    public long count(BlockState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private static final class Deriving {
        private final Words source;
        private final Optional<Words> target;
        private final Known known;
        private final Map<BlockId, List<Row.Target>> bySource = new HashMap<>();
        private final List<Row.Target> loose = new ArrayList<>();
        private final List<Row.Target> added = new ArrayList<>();
        private final List<Row.Target> gone = new ArrayList<>();
        private final List<Block> present;
        private final Set<String> hashes;

        Deriving(Words source, Optional<Words> target, Known known) {
            this.source = source;
            this.target = target;
            this.known = known;
            this.present = target.map(Words::blocks).orElse(List.of());
            this.hashes = present.stream().map(block -> block.cut().hash()).collect(Collectors.toSet());
        }

        Sheet sheet() {
            var here = source.blocks().stream().collect(Collectors.toMap(Block::id, block -> block, (a, _) -> a));
            for (var block : present) {
                if (!block.cut().text().isBlank()) {
                    known.ledger().of(block).ifPresent(wording -> place(new Row.Target(block, wording), here));
                }
            }
            var rows = source.blocks().stream()
                    .filter(block -> Translatable.is(block.cut()))
                    .map(this::row)
                    .toList();
            return new Sheet(source, target, rows, loose, added, gone);
        }

        private void place(Row.Target made, Map<BlockId, Block> here) {
            var wording = made.wording();
            var sources = wording.sources().stream()
                    .filter(words -> here.containsKey(words.block()))
                    .toList();
            boolean translatable = made.block().cut().kind().translatable();
            if (wording.added()) {
                added.add(made);
            } else if (wording.sources().isEmpty() && translatable) {
                loose.add(made);
            } else if (sources.isEmpty() && translatable && isOfThisSource(wording)) {
                gone.add(made);
            } else if (sources.isEmpty() && translatable) {
                loose.add(made);
            }
            sources.forEach(words -> bySource.computeIfAbsent(words.block(), _ -> new ArrayList<>())
                    .add(made));
        }

        private boolean isOfThisSource(Wording wording) {
            return wording.sourceVersion().equals(Optional.of(source.version()));
        }

        private Row row(Block block) {
            var targets = bySource.getOrDefault(block.id(), List.of());
            var leftOut = Optional.ofNullable(known.leftOut().get(block.id())).filter(_ -> targets.isEmpty());
            var behind = targets.stream()
                    .flatMap(made -> made.wording().sources().stream())
                    .filter(words -> words.block().equals(block.id()) && !same(block, words))
                    .findFirst();
            return new Row(
                    block,
                    targets,
                    state(targets, behind.isPresent(), leftOut.isPresent()),
                    behind.flatMap(words -> known.texts().apply(words.hash())),
                    leftOut,
                    known.ledger().setAside(block.id(), hashes).stream()
                            .flatMap(wording -> known.texts().apply(wording.hash()).stream())
                            .distinct()
                            .toList());
        }

        private boolean same(Block block, SourceWords words) {
            return known.equivalents()
                    .same(block.id(), words.hash(), block.cut().hash());
        }

        private static BlockState state(List<Row.Target> targets, boolean behind, boolean leftOut) {
            if (targets.isEmpty()) {
                return leftOut ? BlockState.TRANSLATED : BlockState.MISSING;
            }
            if (behind) {
                return BlockState.STALE;
            }
            if (targets.stream().allMatch(made -> made.wording().approved())) {
                return BlockState.APPROVED;
            }
            boolean untouched = targets.stream()
                    .anyMatch(made -> made.wording().origin().untouched()
                            && !made.wording().approved());
            return untouched ? BlockState.PROPOSED : BlockState.TRANSLATED;
        }
    }
}
