package almanac.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/// The footnotes that the text refers to, numbered in the order in which a reader meets them.
final class Footnotes {
    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final List<FootnoteDefinition> all = new ArrayList<>();
    private final List<Footnote> notes = new ArrayList<>();
    private final Map<Node, Footnote> byDefinition = new IdentityHashMap<>();
    private final Map<Node, Call> calls = new IdentityHashMap<>();

    /// A footnote and its number, from 1; `calls` counts how often the text refers to it.
    static final class Footnote {
        private final FootnoteDefinition definition;
        private final int number;
        private int calls;

        Footnote(FootnoteDefinition definition, int number) {
            this.definition = definition;
            this.number = number;
        }

        FootnoteDefinition definition() {
            return definition;
        }

        int number() {
            return number;
        }

        int calls() {
            return calls;
        }
    }

    /// One reference in the text: to which note, and the how manieth to it.
    record Call(Footnote note, int ordinal) {}

    Footnotes(Node document) {
        document.accept(new Definitions());
        document.accept(new Calls());
        // A note may call another, so the list can grow while it is read.
        for (int i = 0; i < notes.size(); i++) {
            for (var child = notes.get(i).definition.getFirstChild(); child != null; child = child.getNext()) {
                child.accept(new Calls());
            }
        }
    }

    List<Footnote> notes() {
        return List.copyOf(notes);
    }

    Optional<Call> call(Node reference) {
        return Optional.ofNullable(calls.get(reference));
    }

    /// Definitions that nothing refers to, so that no reader sees them.
    List<FootnoteDefinition> unused() {
        return all.stream().filter(each -> !byDefinition.containsKey(each)).toList();
    }

    private void call(FootnoteReference reference) {
        var definition = definitions.get(reference.getLabel());
        if (definition == null) {
            return;
        }
        var note = byDefinition.computeIfAbsent(definition, _ -> numbered(definition));
        calls.put(reference, new Call(note, ++note.calls));
    }

    private Footnote numbered(FootnoteDefinition definition) {
        var note = new Footnote(definition, notes.size() + 1);
        notes.add(note);
        return note;
    }

    private final class Definitions extends AbstractVisitor {
        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(definition.getLabel(), definition);
                all.add(definition);
            }
            visitChildren(block);
        }
    }

    private final class Calls extends AbstractVisitor {
        @Override
        public void visit(CustomBlock block) {
            if (!(block instanceof FootnoteDefinition)) {
                visitChildren(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                call(reference);
            }
            visitChildren(node);
        }

        // What stands in an alternative text is no reference that anybody could follow.
        @Override
        public void visit(Image image) {}
    }
}
