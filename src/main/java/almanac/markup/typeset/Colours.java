package almanac.markup.typeset;

import java.util.Optional;

/// Classes for the words of code, by highlight.js: what is a keyword, a string, a comment.
final class Colours {
    private static final int LONGEST = 50_000;
    private static final int MOST_STEPS = 40_000_000;

    private final Interpreter highlight = new Interpreter("/vendor/highlight/highlight.js", """
        (function (code, language) {
            return hljs.highlight(code, {language: language, ignoreIllegals: true}).value;
        })\
        """);

    /// The code as HTML in which no element reaches over the end of a line.
    Optional<String> lines(String literal, String language) {
        if (literal.length() > LONGEST) {
            return Optional.empty();
        }
        return highlight.call(MOST_STEPS, literal, language).map(CodeSpans::allowed);
    }
}
