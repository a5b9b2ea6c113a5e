package almanac.publication;

import almanac.shared.Language;
import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.LocalePriorityList;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;

/// Finds the publication's language that serves a reader best, as CLDR's language matching has it: zh-CN reads zh-Hans,
/// es-MX reads es.
public final class LanguageChoice {
    private final Publication publication;
    private final LocaleMatcher matcher;

    public LanguageChoice(Publication publication) {
        this.publication = publication;
        this.matcher = LocaleMatcher.builder()
                .setSupportedULocales(locales(publication))
                .setDefaultULocale(null)
                .build();
    }

    private static List<ULocale> locales(Publication publication) {
        return publication.tags().stream().map(Language::icu).toList();
    }

    /// The language for what an `Accept-Language` header asks (RFC 9110 12.5.4); whatever cannot be read or served
    /// gives the default.
    public Language accepted(String header) {
        if (header.isBlank() || header.length() > 1_000) {
            return publication.defaultLanguage();
        }
        try {
            var wanted = LocalePriorityList.add(header).build(true);
            return known(matcher.getBestMatch(wanted)).orElse(publication.defaultLanguage());
        } catch (IllegalArgumentException malformed) {
            return publication.defaultLanguage();
        }
    }

    /// The publication's language of the same base language, for an address that names a relative: `zh` finds zh-Hans.
    public Optional<Language> relative(Language asked) {
        return known(matcher.getBestMatch(asked.icu()))
                .filter(found -> found.base().equals(asked.base()))
                .or(() -> publication.tags().stream()
                        .filter(language -> language.base().equals(asked.base()))
                        .findFirst());
    }

    private Optional<Language> known(@org.jspecify.annotations.Nullable ULocale found) {
        return Optional.ofNullable(found)
                .map(locale -> Language.of(locale.toLanguageTag()))
                .filter(publication::speaks);
    }
}
