package almanac.markup;

/// A link as it was written: where it leads and what it says.
public record Link(String href, String text) {}
