package almanac.site;

import almanac.publication.LanguageChoice;
import almanac.publication.Publication;
import almanac.publication.Publications;
import almanac.shared.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows for every spelling of an address the one true one: single slashes, none at the end, the language's tag as the
/// publication writes it.
@Component
class CanonicalAddresses {
    private final Publications publications;

    CanonicalAddresses(Publications publications) {
        this.publications = publications;
    }

    /// Where an encoded path should be asked for instead; empty where it is right as it is.
    Optional<String> instead(String path) {
        var plain = path.replaceAll("/{2,}", "/");
        if (plain.length() > 1 && plain.endsWith("/")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return Optional.of(named(plain)).filter(right -> !right.equals(path));
    }

    private String named(String path) {
        var end = path.indexOf('/', 1);
        var first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        var rest = end < 0 ? "" : path.substring(end);
        return Language.parse(first)
                .flatMap(language -> spoken(language, publications.current()))
                .map(language -> "/" + language + rest)
                .orElse(path);
    }

    /// The language itself where the publication speaks it, else a relative of the same base language.
    private static Optional<Language> spoken(Language language, Publication publication) {
        return publication.speaks(language)
                ? Optional.of(language)
                : new LanguageChoice(publication).relative(language);
    }
}
