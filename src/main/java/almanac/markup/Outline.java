package almanac.markup;

import almanac.shared.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/// The headings of a text, each with an anchor of its own, and what its tables are about.
final class Outline extends AbstractVisitor {
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Node, String> anchors = new IdentityHashMap<>();
    private final Map<Node, String> tables = new IdentityHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Outline(Node document) {
        document.accept(this);
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    String anchor(Node heading) {
        return anchors.getOrDefault(heading, "");
    }

    boolean has(String anchor) {
        return taken.contains(anchor);
    }

    /// The words of the heading before a table, or nothing.
    String over(Node table) {
        return tables.getOrDefault(table, "");
    }

    /// The first level of a page is its title's.
    static int level(org.commonmark.node.Heading heading) {
        return Math.max(2, heading.getLevel());
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
        var text = PlainText.inline(heading);
        var anchor = free(text);
        anchors.put(heading, anchor);
        headings.add(new Heading(level(heading), text, anchor));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock && !headings.isEmpty()) {
            tables.put(block, headings.getLast().text());
        }
        super.visit(block);
    }

    private String free(String text) {
        var slug = Slug.from(text);
        var base = slug.map(Slug::value).orElse("");
        String anchor;
        do {
            int number = numbers.merge(base, 1, Integer::sum);
            var numbered = slug.map(
                    some -> number == 1 ? some.value() : some.numbered(number).value());
            anchor = "h-" + numbered.orElseGet(() -> Integer.toString(number));
        } while (!taken.add(anchor));
        return anchor;
    }
}
