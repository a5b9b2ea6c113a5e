package almanac.search.studio;

import almanac.search.Kinship;
import java.util.List;

/// A work near the text in the editor.
///
/// @param language     of its title
/// @param textLanguage of the topics that both have
/// @param said         the language of the words that both have
public record Near(
        String path,
        String title,
        String language,
        String direction,
        String textLanguage,
        List<String> topics,
        String said,
        List<Kinship.Word> words) {}
