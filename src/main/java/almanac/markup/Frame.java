package almanac.markup;

import almanac.markup.DirectiveNodes.DetailsTitle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// A section as a frame for words: what stands around its blocks stays to the letter. A block without words goes, and
/// with it every item, quotation or box in which nothing is left; in a table its cell stays, empty.
final class Frame {
    private static final String GONE = "\0";
    private static final String BLANK_LINE = "^[ \t>]*\r?\n";
    private static final Pattern BLANK = Pattern.compile(BLANK_LINE, Pattern.MULTILINE);
    private static final Pattern GAP =
            Pattern.compile("(?:" + BLANK_LINE + ")*+^\0\r?\n?(?:" + BLANK_LINE + "|^\0\r?\n?)*+", Pattern.MULTILINE);

    private final String markdown;
    private final Section section;
    private final Sections sections;
    private final Holes holes;
    private final Map<Node, List<Integer>> homes = new IdentityHashMap<>();

    Frame(Manuscript text, Section section) {
        this.markdown = text.markdown();
        this.section = section;
        this.sections = text.sections();
        this.holes = new Holes(text);
        for (int piece = section.first(); piece < section.last(); piece++) {
            homes.computeIfAbsent(text.pieces().get(piece).home(), _ -> new ArrayList<>())
                    .add(piece);
        }
    }

    /// A frame that was filled.
    ///
    /// @param pieces the pieces of the frame that are in it, in order
    record Filled(String markdown, List<Integer> pieces) {}

    /// @param words by piece; the old ones leave it as it is
    /// @param mark  for a list, the mark of its items; 0 for that which it has
    Filled with(IntFunction<Optional<String>> words, char mark) {
        var filling = new Filling(words);
        if (!filling.remains(section.node())) {
            return new Filled("", List.of());
        }
        filling.visit(section.node());
        if (mark != 0) {
            filling.mark(section.node(), mark);
        }
        var filled = Edit.applied(markdown, section.start(), section.end(), filling.edits);
        return new Filled(closed(filled), List.copyOf(filling.pieces));
    }

    /// Where lines went, blank ones stay only if there were some, and one is enough.
    private static String closed(String filled) {
        return GAP.matcher(filled).replaceAll(gap -> {
            boolean inside = gap.start() > 0 && gap.end() < filled.length();
            var blank = BLANK.matcher(gap.group());
            return inside && blank.find() ? blank.group() : "";
        });
    }

    /// What begins the items of a list: two lists of one mark that follow each other would be one.
    char mark() {
        return switch (section.node()) {
            case BulletList bullets -> bullets.getMarker().charAt(0);
            case OrderedList numbers -> numbers.getMarkerDelimiter().charAt(0);
            default -> 0;
        };
    }

    private final class Filling {
        private final IntFunction<Optional<String>> words;
        private final List<Edit> edits = new ArrayList<>();
        private final List<Integer> pieces = new ArrayList<>();

        Filling(IntFunction<Optional<String>> words) {
            this.words = words;
        }

        /// Whether anything in a node has words, or it never had any.
        boolean remains(Node node) {
            return !anything(node, false) || anything(node, true);
        }

        private boolean anything(Node node, boolean worded) {
            var here = homes.getOrDefault(node, List.of());
            if (here.stream().anyMatch(piece -> !worded || words.apply(piece).isPresent())) {
                return true;
            }
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (!isInline(child) && anything(child, worded)) {
                    return true;
                }
            }
            return false;
        }

        void visit(Node node) {
            var here = homes.getOrDefault(node, List.of());
            holes.fill(node, here, words, edits);
            pieces.addAll(here.stream()
                    .filter(piece -> words.apply(piece).isPresent() || node instanceof DetailsTitle)
                    .toList());
            var first = node.getFirstChild();
            boolean opening = true;
            for (var child = first; child != null; child = child.getNext()) {
                if (isInline(child)) {
                    first = child.getNext();
                } else if (inTable(node) || child instanceof DetailsTitle || remains(child)) {
                    if (opening && child != first && first != null && shares(first)) {
                        edits.add(new Edit(Sections.start(first), pulled(child), ""));
                    }
                    opening = false;
                    visit(child);
                } else if (!opening || first == null || !shares(first)) {
                    drop(child);
                }
            }
        }

        private boolean isInline(Node node) {
            return node.getParent() instanceof Paragraph
                    || node.getParent() instanceof Heading
                    || node.getParent() instanceof TableCell
                    || node.getParent() instanceof DetailsTitle
                    || node instanceof TaskListItemMarker;
        }

        private boolean inTable(Node node) {
            for (var at = node; at != null; at = at.getParent()) {
                if (at instanceof TableBlock) {
                    return true;
                }
            }
            return false;
        }

        private void drop(Node node) {
            int start = sections.lineStart(Sections.start(node));
            if (edits.stream().noneMatch(edit -> edit.start() <= start && edit.end() > start)) {
                edits.add(new Edit(start, sections.textEnd(node), GONE));
            }
        }

        /// Where the first thing of a node begins that remains: it moves up to the line of what held the node.
        private int pulled(Node node) {
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (!isInline(child) && remains(child)) {
                    return child == node.getFirstChild()
                            ? Sections.start(node)
                            : indented(sections.lineStart(Sections.start(child)));
                }
            }
            return Sections.start(node);
        }

        private int indented(int lineStart) {
            int at = lineStart;
            while (markdown.charAt(at) == ' ' || markdown.charAt(at) == '\t') {
                at++;
            }
            return at;
        }

        /// Whether a node begins on a line that the mark of an item or of a footnote begins.
        private boolean shares(Node node) {
            int start = Sections.start(node);
            return !markdown.substring(sections.lineStart(start), start)
                    .replace(">", "")
                    .isBlank();
        }

        void mark(Node list, char mark) {
            for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                int at = Sections.start(item);
                while (list instanceof OrderedList && Character.isDigit(markdown.charAt(at))) {
                    at++;
                }
                int place = at;
                if (edits.stream().noneMatch(edit -> edit.start() <= place && edit.end() > place)) {
                    edits.add(new Edit(at, at + 1, Character.toString(mark)));
                }
            }
        }
    }

    /// How many blocks there are to word.
    int size() {
        return section.size();
    }
}
