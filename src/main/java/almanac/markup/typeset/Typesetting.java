package almanac.markup.typeset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Sets formulas and code, and remembers the last of what it set, so that a text that is being written is not set anew
/// with every letter.
public final class Typesetting {
    private static final int LETTERS_KEPT = 4_000_000;

    private final Formulas formulas = new Formulas();
    private final Colours colours = new Colours();
    private final Cache<Wanted, Optional<String>> set = Caffeine.newBuilder()
            .maximumWeight(LETTERS_KEPT)
            .weigher((Wanted wanted, Optional<String> html) ->
                    wanted.source().length() + html.map(String::length).orElse(0) + 100)
            .build();

    private record Wanted(String source, String manner) {}

    /// A formula in TeX as MathML with its source as annotation; nothing where it cannot be read, is longer than 5,000
    /// characters or does not come to an end.
    public Optional<String> formula(String tex, boolean display) {
        return kept(new Wanted(tex, display ? "$$" : "$"), wanted -> formulas.mathMl(tex, display));
    }

    /// The lines of a block of code with classes for its words; nothing where the language is unknown or the block is
    /// longer than 50,000 characters.
    public Optional<List<String>> code(String literal, String language) {
        return kept(new Wanted(literal, language), wanted -> colours.lines(literal, language))
                .map(html -> List.of(html.split("\n", -1)));
    }

    private Optional<String> kept(Wanted wanted, Function<Wanted, Optional<String>> setting) {
        return set.get(wanted, setting);
    }
}
