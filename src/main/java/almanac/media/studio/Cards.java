package almanac.media.studio;

import almanac.media.LibraryItem;
import almanac.media.Media;
import almanac.shared.Language;
import almanac.web.Words;
import org.springframework.stereotype.Component;

/// Draws files for lists.
@Component
class Cards {
    private static final int DIGITS = 16;

    private final Media media;
    private final Words words;

    Cards(Media media, Words words) {
        this.media = media;
        this.words = words;
    }

    /// @param speaking the language of the page
    /// @param writing  the language in which words for it are wanted
    Card of(LibraryItem item, Language speaking, Language writing) {
        var asset = item.asset();
        return new Card(
                LibraryController.PATH + "/" + asset.hash(),
                item.isTrashed() ? LibraryController.PATH + "/" + asset.hash() + "/preview" : media.small(asset),
                asset.name(),
                words.text(speaking, "media.size", asset.width(), asset.height()),
                asset.hash().substring(0, DIGITS),
                item.alt().getOrDefault(writing, ""),
                item.decorative(),
                item.lacksWords());
    }
}
