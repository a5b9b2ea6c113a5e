package almanac.site;

/// A name that leads somewhere.
public record Named(String path, String name) {}
