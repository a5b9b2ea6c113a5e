package almanac.article;

import almanac.shared.Language;
import java.util.List;

/// What stands at an address.
public sealed interface Lookup {
    /// The live text of that language.
    record Found(PublishedArticle article) implements Lookup {}

    /// The language has no text of its own and its policy shows the original in its place.
    record Borrowed(PublishedArticle original) implements Lookup {}

    /// The address was given up for another; or the text has come to exist in the language asked for.
    record Moved(String path) implements Lookup {}

    /// What stood here was taken back; other languages may still have it.
    ///
    /// @param path where texts of its kind are read
    record Withdrawn(String title, String path, List<LiveVersion> elsewhere) implements Lookup {}

    /// The article exists, but not in this language, and the language's policy does not show it in another.
    record Untranslated(Language asked, List<LiveVersion> elsewhere) implements Lookup {}

    /// Nothing was ever published here.
    record Nothing() implements Lookup {}
}
