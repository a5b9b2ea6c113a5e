package almanac.markup;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/// What directives become in the parsed text.
interface DirectiveNodes {
    /// A leaf on the top level that is an embed or a video.
    final class Leaf extends CustomBlock {
        private final Directive directive;
        private final String label;
        private final String line;

        Leaf(Directive directive, String label, String line) {
            this.directive = directive;
            this.label = label;
            this.line = line;
        }

        Directive directive() {
            return directive;
        }

        boolean video() {
            return directive.name().equals("video");
        }

        /// The words of a video's link.
        String title() {
            return directive.attributes().getOrDefault("title", label);
        }

        String line() {
            return line;
        }
    }

    /// A line that looks like a directive and is none we can carry out: it stays visible, and is reported.
    final class Stray extends CustomBlock {
        private final String oddity;
        private final String name;
        private final String line;

        Stray(String oddity, String name, String line) {
            this.oddity = oddity;
            this.name = name;
            this.line = line;
        }

        String oddity() {
            return oddity;
        }

        String name() {
            return name;
        }

        String line() {
            return line;
        }
    }

    /// A box that opens: its first child is its title.
    final class Details extends CustomBlock {
        private final boolean open;
        private boolean closed;

        Details(boolean open) {
            this.open = open;
        }

        boolean open() {
            return open;
        }

        boolean closed() {
            return closed;
        }

        void close() {
            closed = true;
        }
    }

    /// The visible line of a box.
    final class DetailsTitle extends CustomBlock {
        private final String source;

        DetailsTitle(String source) {
            this.source = source;
        }

        String source() {
            return source;
        }
    }

    /// Words that no translator, human or machine, is to translate.
    final class Untranslated extends CustomNode {}

    /// The `:name` of an inline directive that is unknown; what follows is ordinary text.
    final class StrayName extends CustomNode {
        private final String name;

        StrayName(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }
    }
}
