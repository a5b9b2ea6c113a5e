package almanac.feed;

import almanac.publication.Publications;
import almanac.shared.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The languages that addresses may name.
@Component
class Spoken {
    private final Publications publications;

    Spoken(Publications publications) {
        this.publications = publications;
    }

    /// The language of an address, where the publication speaks it; else nothing stands there.
    Language language(String tag) {
        return find(tag).orElseThrow(Answers::nothing);
    }

    Optional<Language> find(String tag) {
        return Language.parse(tag).filter(publications.current()::speaks);
    }
}
