package almanac.markup;

import almanac.markup.Weaving.Length;
import almanac.markup.Weaving.Order;
import almanac.markup.Weaving.Strand;
import almanac.markup.Weaving.Woven;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a woven text again and holds it to its order: each block that was to stay is there in the same words, and each
/// that was to be written is there.
final class Selvage {
    private final Markup markup;
    private final Manuscript text;
    private final Manuscript source;
    private final Order order;

    Selvage(Markup markup, Manuscript text, Manuscript source, Order order) {
        this.markup = markup;
        this.text = text;
        this.source = source;
        this.order = order;
    }

    Optional<Woven> checked(Weaving.Draft draft) {
        var woven = markup.read(draft.markdown());
        var strands = new ArrayList<Strand>();
        int piece = 0;
        for (int at = 0; at < draft.lengths().size(); at++) {
            int end = at + 1 < draft.lengths().size()
                    ? draft.lengths().get(at + 1).start()
                    : Integer.MAX_VALUE;
            int from = piece;
            while (piece < woven.pieces().size() && start(woven, piece) < end) {
                piece++;
            }
            var here = spread(draft.lengths().get(at), piece - from);
            if (here.isEmpty()) {
                return Optional.empty();
            }
            strands.addAll(here.get());
        }
        return strands.size() == woven.pieces().size() && asOrdered(woven, strands)
                ? Optional.of(new Woven(draft.markdown(), woven, List.copyOf(strands)))
                : Optional.empty();
    }

    private static int start(Manuscript manuscript, int piece) {
        var node = manuscript.pieces().get(piece).home();
        while (node.getSourceSpans().isEmpty()) {
            node = node.getParent();
        }
        return Sections.start(node);
    }

    /// One strand for each block; where there are more blocks than strands, the only one that was written was split.
    private static Optional<List<Strand>> spread(Length length, int blocks) {
        var strands = length.strands();
        if (strands.size() == blocks) {
            return Optional.of(strands);
        }
        var written = strands.stream().filter(Selvage::isWritten).toList();
        if (written.size() != 1 || blocks < strands.size()) {
            return Optional.empty();
        }
        var spread = new ArrayList<Strand>();
        for (var strand : strands) {
            int times = strand == written.getFirst() ? blocks - strands.size() + 1 : 1;
            for (int time = 0; time < times; time++) {
                spread.add(strand);
            }
        }
        return Optional.of(spread);
    }

    private static boolean isWritten(Strand strand) {
        return strand instanceof Strand.Added || strand instanceof Strand.Reworded;
    }

    private boolean asOrdered(Manuscript woven, List<Strand> strands) {
        for (int piece = 0; piece < strands.size(); piece++) {
            var cut = woven.pieces().get(piece).cut();
            boolean right = switch (strands.get(piece)) {
                case Strand.Kept(var at) -> stayed(text.pieces().get(at).cut(), cut);
                case Strand.Reworded(var at) ->
                    text.pieces().get(at).cut().kind().mayBecome(cut.kind());
                case Strand.Added(var at) ->
                    source.pieces().get(at).cut().kind().mayBecome(cut.kind());
                case Strand.Empty() -> cut.text().isEmpty();
            };
            if (!right) {
                return false;
            }
        }
        return complete(strands);
    }

    /// A video's line is the same although its title, a block of its own, is another.
    private static boolean stayed(Cut before, Cut now) {
        return before.equals(now) || before.kind() == BlockKind.EMBED && now.kind() == BlockKind.EMBED;
    }

    private boolean complete(List<Strand> strands) {
        boolean added = order.added().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .allMatch(entry -> strands.contains(new Strand.Added(entry.getKey())));
        boolean kept = true;
        for (int at = 0; at < text.pieces().size(); at++) {
            kept &= order.reworded().containsKey(at)
                    ? order.reworded().getOrDefault(at, "").isBlank() || strands.contains(new Strand.Reworded(at))
                    : strands.contains(new Strand.Kept(at))
                            || strands.contains(new Strand.Reworded(at))
                            || text.pieces().get(at).cut().text().isEmpty();
        }
        return added && kept;
    }
}
