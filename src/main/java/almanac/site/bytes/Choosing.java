package almanac.site.bytes;

import almanac.publication.LanguageChoice;
import almanac.publication.Publication;
import almanac.publication.Publications;
import almanac.shared.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the languages that addresses and browsers name, from memory.
@Component
class Choosing {
    private final Publications publications;
    private volatile Made made;

    /// A choice is costly to prepare and holds as long as the publication stays as it is.
    private record Made(Publication publication, LanguageChoice choice) {
        static Made of(Publication publication) {
            return new Made(publication, new LanguageChoice(publication));
        }
    }

    Choosing(Publications publications) {
        this.publications = publications;
        this.made = Made.of(publications.current());
    }

    private Made now() {
        var publication = publications.current();
        if (made.publication() != publication) {
            made = Made.of(publication);
        }
        return made;
    }

    /// The language itself where the publication speaks it, else a relative of the same base language.
    Optional<Language> spoken(Language asked) {
        var now = now();
        return now.publication().speaks(asked)
                ? Optional.of(asked)
                : now.choice().relative(asked);
    }

    /// What a browser gets that names no language in its address.
    Language accepted(String header) {
        return now().choice().accepted(header);
    }

    /// The language of an address.
    Language named(String path) {
        var end = path.indexOf('/', 1);
        return Language.parse(path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end))
                .filter(now().publication()::speaks)
                .orElseGet(() -> now().publication().defaultLanguage());
    }
}
