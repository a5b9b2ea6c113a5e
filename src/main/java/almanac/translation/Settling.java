package almanac.translation;

import almanac.article.Words;
import almanac.markup.Block;
import almanac.markup.BlockId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds out what the blocks of a text were made from that was saved as a whole. What is known of a block stays known
/// when its words are edited; what is new is paired with what nothing says yet. All of it is people's work.
final class Settling {
    private final Words source;
    private final Words target;
    private final Ledger ledger;
    private final List<Wording> found = new ArrayList<>();

    private Settling(Words source, Words target, Ledger ledger) {
        this.source = source;
        this.target = target;
        this.ledger = ledger;
    }

    /// The wordings that the ledger lacks.
    ///
    /// @param declared whether whoever saved the text said that all of it is made from this source as it is now
    static List<Wording> of(Words source, Words target, Ledger ledger, boolean declared) {
        var settling = new Settling(source, target, ledger);
        settling.carry();
        settling.pair();
        if (declared) {
            settling.declare();
        }
        return List.copyOf(settling.found);
    }

    private static boolean says(Block block) {
        return !block.cut().text().isBlank();
    }

    private void carry() {
        for (var block : target.blocks()) {
            if (says(block) && ledger.of(block).isEmpty()) {
                ledger.latest(block.id())
                        .map(known -> known.reworded(block.cut().hash(), target.by(), target.at()))
                        .ifPresent(found::add);
            }
        }
    }

    /// Where two blocks of the source were made one, or one was cut in two, each has its part.
    private void pair() {
        var ledgerNow = ledger.with(found);
        var places = places(source.blocks());
        var known = new HashMap<Integer, Integer>();
        var waiting = false;
        for (int at = 0; at < target.blocks().size(); at++) {
            var wording = ledgerNow.of(target.blocks().get(at));
            waiting |= wording.isEmpty() && says(target.blocks().get(at));
            int place = at;
            wording.ifPresent(of -> known.put(
                    place,
                    of.sources().stream()
                            .map(words -> places.getOrDefault(words.block(), -1))
                            .findFirst()
                            .orElse(-1)));
        }
        if (waiting) {
            Pairing.of(cuts(source), source.language(), cuts(target), target.language(), known)
                    .forEach(this::paired);
            loose();
        }
    }

    private static Map<BlockId, Integer> places(List<Block> blocks) {
        var places = new HashMap<BlockId, Integer>();
        for (int at = 0; at < blocks.size(); at++) {
            places.put(blocks.get(at).id(), at);
        }
        return places;
    }

    private static List<almanac.markup.Cut> cuts(Words words) {
        return words.blocks().stream().map(Block::cut).toList();
    }

    private void paired(Pairing.Pair pair) {
        var sources = pair.sources().stream()
                .map(at -> source.blocks().get(at))
                .filter(Settling::says)
                .map(SourceWords::of)
                .toList();
        for (int at : pair.targets()) {
            var block = target.blocks().get(at);
            if (says(block)) {
                found.add(wording(block, sources));
            }
        }
    }

    /// What fits nowhere is written down as such, so that it is not tried again at every save.
    private void loose() {
        var here = found.stream().map(Wording::block).collect(Collectors.toCollection(HashSet::new));
        for (var block : target.blocks()) {
            if (says(block) && ledger.of(block).isEmpty() && here.add(block.id())) {
                found.add(wording(block, List.of()));
            }
        }
    }

    private Wording wording(Block block, List<SourceWords> sources) {
        return new Wording(
                target.version(),
                block.id(),
                block.cut().hash(),
                sources.isEmpty() ? Optional.empty() : Optional.of(source.version()),
                sources,
                Origin.HUMAN,
                Optional.empty(),
                false,
                false,
                target.by(),
                target.at());
    }

    private void declare() {
        var now = source.blocks().stream()
                .collect(Collectors.toMap(Block::id, block -> block.cut().hash(), (a, _) -> a));
        var ledgerNow = ledger.with(found);
        for (var block : target.blocks()) {
            ledgerNow
                    .of(block)
                    .filter(wording -> wording.sourceVersion().equals(Optional.of(source.version())))
                    .ifPresent(wording -> {
                        var sources = wording.sources().stream()
                                .map(words ->
                                        new SourceWords(words.block(), now.getOrDefault(words.block(), words.hash())))
                                .toList();
                        if (!sources.equals(wording.sources())) {
                            found.add(wording.from(wording.sourceVersion(), sources, target.by(), target.at()));
                        }
                    });
        }
    }
}
