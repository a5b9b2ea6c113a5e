package almanac.media;

/// An asset as a page shows it: paths, and the size of the original in pixels.
public record Shown(String src, String srcset, int width, int height) {}
