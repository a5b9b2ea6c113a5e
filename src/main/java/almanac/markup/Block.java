package almanac.markup;

/// A lasting identity together with the text it has at the moment.
public record Block(BlockId id, Cut cut) {}
