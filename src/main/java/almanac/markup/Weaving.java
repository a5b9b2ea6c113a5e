package almanac.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Writes blocks of a translation into its Markdown: words for a block that is there already in its place, for one that
/// is missing where the source has it, in the frame that the source gives it. All else stays to the letter.
public final class Weaving {
    private final Manuscript text;
    private final Manuscript source;
    private final Order order;
    private final Map<Integer, List<Integer>> sourcesOf = new HashMap<>();
    private final List<Chunk> chunks = new ArrayList<>();

    /// What is to be written; positions count as `cuts()` does.
    ///
    /// @param pairs    for blocks of the source, those of the text that say the same
    /// @param reworded new words for blocks of the text; no words take one out
    /// @param added    words for blocks of the source that the text lacks
    public record Order(Map<Integer, List<Integer>> pairs, Map<Integer, String> reworded, Map<Integer, String> added) {}

    /// Where a block of the woven text comes from.
    public sealed interface Strand {
        /// It was in the text at that position, in the same words.
        record Kept(int cut) implements Strand {}

        /// It was in the text at that position, in other words.
        record Reworded(int cut) implements Strand {}

        /// It is there for a block of the source now.
        record Added(int source) implements Strand {}

        /// It has no words yet.
        record Empty() implements Strand {}
    }

    /// @param strands for each of the text's cuts, where it comes from; several have one origin where words were split
    public record Woven(String markdown, Manuscript manuscript, List<Strand> strands) {}

    /// A section to be.
    private record Chunk(Frame frame, Map<Integer, String> words, Map<Integer, Strand> strands, int section) {
        Frame.Filled filled(char mark) {
            char other = mark == frame.mark() ? 0 : mark;
            return frame.with(piece -> Optional.ofNullable(words.get(piece)), other);
        }

        List<Strand> strands(List<Integer> pieces) {
            return pieces.stream()
                    .map(piece -> strands.getOrDefault(piece, new Strand.Empty()))
                    .toList();
        }
    }

    private Weaving(Manuscript text, Manuscript source, Order order) {
        this.text = text;
        this.source = source;
        this.order = order;
        order.pairs()
                .forEach((from, targets) -> targets.forEach(target -> sourcesOf
                        .computeIfAbsent(target, _ -> new ArrayList<>())
                        .add(from)));
    }

    /// Empty where the words would change the blocks around them: an open fence, say, or the mark of a list.
    public static Optional<Woven> of(Markup markup, Manuscript text, Manuscript source, Order order) {
        var weaving = new Weaving(text, source, order);
        weaving.arrange();
        return new Selvage(markup, text, source, order).checked(weaving.written());
    }

    private void arrange() {
        var before = new TreeMap<Integer, List<Chunk>>();
        var refilled = new HashMap<Integer, Chunk>();
        var sections = text.sections().list();
        for (var section : source.sections().list()) {
            var added = added(section);
            if (added.isEmpty()) {
                continue;
            }
            var home = home(section);
            if (home >= 0 && fits(sections.get(home), section)) {
                refilled.put(home, refilled(sections.get(home), section, home, added));
            } else {
                before.computeIfAbsent(home >= 0 ? home + 1 : place(section), _ -> new ArrayList<>())
                        .add(fresh(section, added));
            }
        }
        for (int at = 0; at <= sections.size(); at++) {
            chunks.addAll(before.getOrDefault(at, List.of()));
            if (at < sections.size()) {
                chunks.add(refilled.getOrDefault(at, kept(sections.get(at), at)));
            }
        }
    }

    private Map<Integer, String> added(Section section) {
        var added = new HashMap<Integer, String>();
        for (int piece = section.first(); piece < section.last(); piece++) {
            var words = order.added().get(piece);
            if (words != null && !words.isBlank()) {
                added.put(piece, words);
            }
        }
        if (!added.isEmpty()) {
            carry(section, added);
        }
        return added;
    }

    /// What is not translated comes along with what stands in the same section: the picture with its caption.
    private void carry(Section section, Map<Integer, String> added) {
        for (int piece = section.first(); piece < section.last(); piece++) {
            if (!kind(source, piece).translatable()
                    && order.pairs().getOrDefault(piece, List.of()).isEmpty()) {
                added.putIfAbsent(piece, cut(source, piece).text());
            }
        }
    }

    /// The section of the text that holds what another block of the source's section became; -1 for none.
    private int home(Section section) {
        for (int piece = section.first(); piece < section.last(); piece++) {
            for (int target : order.pairs().getOrDefault(piece, List.of())) {
                return text.sections().of(target).orElse(-1);
            }
        }
        return -1;
    }

    /// Whether a section of the text is the counterpart of one of the source, block by block.
    private boolean fits(Section here, Section there) {
        for (int target = here.first(); target < here.last(); target++) {
            var from = sourcesOf.getOrDefault(target, List.of());
            boolean one = from.size() == 1
                    && there.holds(from.getFirst())
                    && order.pairs().getOrDefault(from.getFirst(), List.of()).size() == 1
                    && kind(text, target).mayBecome(kind(source, from.getFirst()));
            if (!one && !cut(text, target).text().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Chunk refilled(Section here, Section there, int at, Map<Integer, String> added) {
        var words = new HashMap<>(added);
        var strands = new HashMap<Integer, Strand>();
        added.keySet().forEach(piece -> strands.put(piece, new Strand.Added(piece)));
        for (int target = here.first(); target < here.last(); target++) {
            var from = sourcesOf.getOrDefault(target, List.of());
            if (!from.isEmpty()) {
                word(words, from.getFirst(), target);
                boolean same = kind(text, target) == kind(source, from.getFirst());
                strands.put(from.getFirst(), same ? strand(target) : new Strand.Reworded(target));
            }
        }
        return new Chunk(new Frame(source, there), words, strands, at);
    }

    private Chunk fresh(Section section, Map<Integer, String> added) {
        var strands = new HashMap<Integer, Strand>();
        added.keySet().forEach(piece -> strands.put(piece, new Strand.Added(piece)));
        return new Chunk(new Frame(source, section), added, strands, -1);
    }

    private Chunk kept(Section section, int at) {
        var words = new HashMap<Integer, String>();
        var strands = new HashMap<Integer, Strand>();
        for (int target = section.first(); target < section.last(); target++) {
            word(words, target, target);
            strands.put(target, strand(target));
        }
        return new Chunk(new Frame(text, section), words, strands, at);
    }

    private void word(Map<Integer, String> words, int piece, int target) {
        var word = order.reworded().getOrDefault(target, cut(text, target).text());
        if (!word.isBlank() || !order.reworded().containsKey(target)) {
            words.put(piece, word);
        }
    }

    private Strand strand(int target) {
        return order.reworded().containsKey(target) ? new Strand.Reworded(target) : new Strand.Kept(target);
    }

    /// Before which section of the text one of the source belongs: behind what the nearest block before it became, else
    /// before what the nearest behind it did.
    private int place(Section section) {
        for (int piece = section.first() - 1; piece >= 0; piece--) {
            var targets = order.pairs().getOrDefault(piece, List.of());
            if (!targets.isEmpty()) {
                return text.sections().of(targets.getLast()).orElse(-1) + 1;
            }
        }
        for (int piece = section.last(); piece < source.pieces().size(); piece++) {
            var targets = order.pairs().getOrDefault(piece, List.of());
            if (!targets.isEmpty()) {
                return text.sections().of(targets.getFirst()).orElse(0);
            }
        }
        return text.sections().list().size();
    }

    private static Cut cut(Manuscript manuscript, int piece) {
        return manuscript.pieces().get(piece).cut();
    }

    private static BlockKind kind(Manuscript manuscript, int piece) {
        return cut(manuscript, piece).kind();
    }

    /// A section of the woven text: where it begins, and what is to be in it.
    record Length(int start, List<Strand> strands) {}

    /// The woven text before it is read again.
    record Draft(String markdown, List<Length> lengths) {}

    private Draft written() {
        var written = new StringBuilder();
        var lengths = new ArrayList<Length>();
        var old = text.sections().list();
        int before = -1;
        char mark = 0;
        for (int at = 0; at < chunks.size(); at++) {
            var chunk = chunks.get(at);
            char own = mark(
                    chunk,
                    mark,
                    at + 1 < chunks.size() ? chunks.get(at + 1).frame().mark() : 0);
            var filled = chunk.filled(own);
            if (filled.pieces().isEmpty() && chunk.frame().size() > 0) {
                continue;
            }
            boolean follows = chunk.section() >= 0 && chunk.section() == before + 1;
            if (follows) {
                written.append(
                        text.markdown(),
                        before < 0 ? 0 : old.get(before).end(),
                        old.get(chunk.section()).start());
            } else if (!written.isEmpty()) {
                written.append("\n\n");
            }
            lengths.add(new Length(written.length(), chunk.strands(filled.pieces())));
            written.append(filled.markdown());
            mark = own;
            before = chunk.section() >= 0 ? chunk.section() : -2;
        }
        boolean whole = before >= 0 && before == old.size() - 1;
        if (!written.isEmpty()) {
            written.append(whole ? text.markdown().substring(old.getLast().end()) : "\n");
        }
        return new Draft(written.toString(), lengths);
    }

    /// The mark of a new list is another than that of a list before or behind it, else they would be one.
    private static char mark(Chunk chunk, char before, char after) {
        char own = chunk.frame().mark();
        if (own == 0 || chunk.section() >= 0) {
            return own;
        }
        var marks = own == '.' || own == ')' ? ".)" : "-*+";
        return (char) (Character.toString(own) + marks)
                .chars()
                .filter(mark -> mark != before && mark != after)
                .findFirst()
                .orElse(own);
    }
}
