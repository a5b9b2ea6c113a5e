package almanac.markup;

import org.commonmark.node.CustomBlock;

/// Stands for the last part, in which all footnotes are written.
final class FootnoteSection extends CustomBlock {}
