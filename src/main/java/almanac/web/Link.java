package almanac.web;

/// A way to another page, with its words.
///
/// @param current whether one is there already
public record Link(String label, String path, boolean current) {}
