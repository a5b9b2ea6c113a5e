package almanac.markup;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/// What dollar signs become in the parsed text.
interface FormulaNodes {
    /// A formula in a line.
    ///
    /// @see FormulaBlock for one that has lines of its own
    final class Formula extends CustomNode {
        private final String tex;
        private final boolean display;

        Formula(String tex, boolean display) {
            this.tex = tex;
            this.display = display;
        }

        String tex() {
            return tex;
        }

        boolean display() {
            return display;
        }

        /// As it was written.
        String source() {
            return display ? "$$" + tex + "$$" : "$" + tex + "$";
        }
    }

    /// A formula between lines that begin and end with two dollar signs.
    final class FormulaBlock extends CustomBlock {
        private final StringBuilder tex = new StringBuilder();
        private boolean closed;

        String tex() {
            return tex.toString().strip();
        }

        boolean closed() {
            return closed;
        }

        void close() {
            closed = true;
        }

        void add(CharSequence line) {
            tex.append(line).append('\n');
        }

        /// As it was written, but for the lines.
        String source() {
            return closed ? "$$\n" + tex() + "\n$$" : "$$" + tex.toString().stripTrailing();
        }
    }
}
