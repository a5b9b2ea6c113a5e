package almanac.markup;

import almanac.markup.FormulaNodes.Formula;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// `$…$` and `$$…$$` in a line, after Pandoc's rule: no space inside the single signs, no digit behind the closing one,
/// so that "$5 and $10" stays text. A formula binds like code does.
///
/// https://pandoc.org/MANUAL.html#extension-tex_math_dollars
final class InlineFormulas implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return new OfOneBlock();
    }

    private static final class OfOneBlock implements InlineContentParser {
        // What nothing closes is closed by nothing further on either; else every sign would be searched for anew.
        private boolean noneCloses;
        private boolean noneClosesTwo;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            var scanner = state.scanner();
            scanner.next();
            if (scanner.next('$')) {
                return noneClosesTwo ? ParsedInline.none() : display(scanner);
            }
            return noneCloses || isSpace(scanner.peek()) ? ParsedInline.none() : within(scanner);
        }

        private ParsedInline display(Scanner scanner) {
            var start = scanner.position();
            while (scanner.hasNext()) {
                var before = scanner.position();
                if (scanner.next("$$")) {
                    var tex = scanner.getSource(start, before).getContent();
                    return tex.isBlank()
                            ? ParsedInline.none()
                            : ParsedInline.of(new Formula(tex.strip(), true), scanner.position());
                }
                step(scanner);
            }
            noneClosesTwo = true;
            return ParsedInline.none();
        }

        private ParsedInline within(Scanner scanner) {
            var start = scanner.position();
            while (scanner.hasNext()) {
                var before = scanner.position();
                if (scanner.peek() == '$') {
                    boolean tight = !isSpace(scanner.peekPreviousCodePoint());
                    scanner.next();
                    if (tight && !Character.isDigit(scanner.peek())) {
                        return formula(scanner, start, before);
                    }
                } else {
                    step(scanner);
                }
            }
            noneCloses = true;
            return ParsedInline.none();
        }

        private static ParsedInline formula(Scanner scanner, Position start, Position end) {
            return ParsedInline.of(new Formula(scanner.getSource(start, end).getContent(), false), scanner.position());
        }

        /// One sign further, two where the first takes its meaning from the second.
        private static void step(Scanner scanner) {
            boolean escapes = scanner.peek() == '\\';
            scanner.next();
            if (escapes && scanner.hasNext()) {
                scanner.next();
            }
        }

        private static boolean isSpace(int letter) {
            return letter == Scanner.END || Character.isWhitespace(letter);
        }
    }
}
