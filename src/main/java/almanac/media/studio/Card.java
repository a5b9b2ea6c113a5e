package almanac.media.studio;

/// A file as lists show it.
///
/// @param reference as texts write it after `media:`
/// @param alt       the words that the library knows for it in the language asked for; empty where it has none
/// @param lacksWords whether nobody said what it shows
public record Card(
        String path,
        String picture,
        String name,
        String size,
        String reference,
        String alt,
        boolean decorative,
        boolean lacksWords) {}
