package almanac.search.studio;

import almanac.search.Kinship;
import java.util.List;

/// A work near the text in the editor.
///
/// @param language     of its title
/// @param textLanguage of the words and topics that both have
public record Near(
        String path,
        String title,
        String language,
        String direction,
        String textLanguage,
        List<Kinship.Word> words,
        List<String> topics) {}
