package almanac.publication;

/// The publication's own words in one language.
public record Wording(String name, String tagline) {}
