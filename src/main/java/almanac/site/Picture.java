package almanac.site;

/// A picture in the sizes that pages need.
///
/// @param focus the classes that say where to look; empty for the middle
public record Picture(String src, String srcset, int width, int height, String alt, String focus) {}
