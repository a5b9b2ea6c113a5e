package almanac.markup.typeset;

import java.util.Optional;

/// TeX to MathML, by Temml. Macros may be used as far as a bounded number of steps goes, and nothing in a formula can
/// name an address, a class or a style.
final class Formulas {
    private static final int LONGEST = 5_000;
    private static final int MOST_STEPS = 4_000_000;

    private final Interpreter temml = new Interpreter("/vendor/temml/temml.js", """
        (function (tex, display) {
            return temml.renderToString(tex, {
                displayMode: display, annotate: true, throwOnError: true, trust: false, maxExpand: 500,
                maxSize: [10, 10], strict: false
            });
        })\
        """);

    Optional<String> mathMl(String tex, boolean display) {
        if (tex.length() > LONGEST) {
            return Optional.empty();
        }
        return temml.call(MOST_STEPS, tex, display).map(MathMl::allowed);
    }
}
