package almanac.markup;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// A cut and where it is in the parsed text: the node whose element bears its id (none for an alternative text), and
/// whether that is the node's caption.
record Piece(Cut cut, @Nullable Node node, boolean caption) {}
