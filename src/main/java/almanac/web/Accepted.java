package almanac.web;

import almanac.shared.Language;
import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.LocalePriorityList;
import java.util.List;
import java.util.Optional;

/// Finds, among some languages, the one that an `Accept-Language` header (RFC 9110 12.5.4) asks for; none where the
/// header cannot be read or asks for others.
record Accepted(List<Language> languages) {
    private static final int LONGEST = 1_000;

    Optional<Language> best(String header) {
        if (languages.isEmpty() || header.isBlank() || header.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(matcher()
                            .getBestMatch(LocalePriorityList.add(header).build(true)))
                    .map(found -> Language.of(found.toLanguageTag()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private LocaleMatcher matcher() {
        return LocaleMatcher.builder()
                .setSupportedULocales(languages.stream().map(Language::icu).toList())
                .setDefaultULocale(null)
                .build();
    }
}
