package almanac.transfer;

import almanac.shared.Language;
import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Language tags that mean something: well-formed, and of subtags that were registered (RFC 5646).
final class Registered {
    private static final Set<Datasubtype> KNOWN = EnumSet.of(Datasubtype.regular, Datasubtype.deprecated);
    private static final Pattern LIKE_A_TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    private static final Set<String> WRITTEN = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());

    private Registered() {}

    static Optional<Language> language(String tag) {
        return LIKE_A_TAG.matcher(tag).matches() ? Language.parse(tag).filter(Registered::known) : Optional.empty();
    }

    /// The language of a folder's name: since `doc`, `new` and `map` are registered too, three letters count only for
    /// languages that have locale data.
    static Optional<Language> folder(String name) {
        return language(name).filter(language -> language.base().length() == 2 || WRITTEN.contains(language.base()));
    }

    private static boolean known(Language language) {
        var locale = language.icu();
        return valid(Datatype.language, locale.getLanguage())
                && (locale.getScript().isEmpty() || valid(Datatype.script, locale.getScript()))
                && (locale.getCountry().isEmpty() || region(locale.getCountry()));
    }

    private static boolean valid(Datatype type, String subtag) {
        return ValidIdentifiers.isValid(type, KNOWN, subtag) != null;
    }

    /// Regions may be groups of countries: `es-419`.
    private static boolean region(String subtag) {
        return ValidIdentifiers.isValid(
                        Datatype.region,
                        EnumSet.of(Datasubtype.regular, Datasubtype.deprecated, Datasubtype.macroregion),
                        subtag)
                != null;
    }
}
