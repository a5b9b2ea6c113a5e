package almanac.web;

import almanac.shared.Language;

/// A language to read in, named in itself, and where it leads.
public record Choice(String tag, String direction, String name, String path, boolean current) {
    public static Choice to(Language language, String path) {
        return new Choice(language.tag(), language.direction(), language.nativeName(), path, false);
    }

    Choice here() {
        return new Choice(tag, direction, name, path, true);
    }
}
