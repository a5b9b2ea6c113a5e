package almanac.markup;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// A cut and where it is in the parsed text: the node whose element bears its id (none for an alternative text), the
/// node whose Markdown holds its words, and whether it is that node's caption.
record Piece(Cut cut, @Nullable Node node, Node home, boolean caption) {}
