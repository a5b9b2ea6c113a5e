package almanac.article;

import almanac.markup.Picture;
import almanac.markup.Setting;
import almanac.media.Media;
import almanac.media.Shown;
import almanac.shared.Language;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Where parts are made for: the pictures of the media library and our few words in the text's language.
@Component
class Settings {
    private static final String SIZES = "(min-width: 48rem) 44rem, 100vw";

    private final Media media;
    private final MessageSource messages;

    Settings(Media media, MessageSource messages) {
        this.media = media;
        this.messages = messages;
    }

    Setting of(Language language) {
        return new Setting(
                language, this::picture, word -> messages.getMessage("markup." + word, null, word, language.locale()));
    }

    Optional<LeadPicture> lead(String reference, String alt) {
        return media.find(reference).map(asset -> new LeadPicture(asset.hash(), picture(media.shown(asset)), alt));
    }

    private Optional<Picture> picture(String reference) {
        return media.find(reference).map(media::shown).map(Settings::picture);
    }

    private static Picture picture(Shown shown) {
        return new Picture(shown.src(), shown.srcset(), SIZES, shown.width(), shown.height());
    }
}
