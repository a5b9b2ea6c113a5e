package almanac.markup;

/// A picture as a page shows it: addresses made by the media library, and its measure in pixels.
public record Picture(String src, String srcset, String sizes, int width, int height) {}
