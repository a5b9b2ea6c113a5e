package almanac.markup;

/// A line of the outline: its level in the page (2 to 6), its words, and the anchor that links lead to (`h-…`).
public record Heading(int level, String text, String anchor) {}
