package almanac.shared;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/// A language of texts: a BCP 47 tag in canonical case (RFC 5646), such as `ja`, `zh-Hans` or `pt-BR`.
public record Language(String tag) implements Comparable<Language> {
    public Language {
        if (!canonical(tag).filter(tag::equals).isPresent()) {
            throw new IllegalArgumentException("Not a language tag in canonical form: " + tag);
        }
    }

    /// The language of a tag in any case, or empty where the text is no well-formed BCP 47 tag.
    public static Optional<Language> parse(String tag) {
        return canonical(tag).map(Language::new);
    }

    public static Language of(String tag) {
        return parse(tag).orElseThrow(() -> new IllegalArgumentException("Not a language tag: " + tag));
    }

    private static Optional<String> canonical(String tag) {
        if (tag.isBlank() || tag.length() > 35) {
            return Optional.empty();
        }
        try {
            var canonical = new Locale.Builder()
                    .setLanguageTag(tag.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return canonical.equals("und") ? Optional.empty() : Optional.of(canonical);
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    /// The language subtag alone: `zh` of `zh-Hans`.
    public String base() {
        return locale().getLanguage();
    }

    public boolean rightToLeft() {
        return icu().isRightToLeft();
    }

    /// What HTML's `dir` says: `rtl` or `ltr`.
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    /// The language's name in itself, as its own readers write it: `日本語`, `português (Brasil)`.
    public String nativeName() {
        return icu().getDisplayNameWithDialect(icu());
    }

    /// The language's name for readers of another.
    public String nameIn(Language other) {
        return icu().getDisplayNameWithDialect(other.icu());
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public ULocale icu() {
        return ULocale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
