package almanac.web;

/// A date for people and for machines.
public record Stamp(String iso, String shown) {}
