package almanac.markup;

import almanac.markup.typeset.Typesetting;
import java.util.Set;
import org.commonmark.parser.Parser;

/// Reads Markdown as the contracts describe it under "Body text".
public final class Markup {
    /// Raised with every change by which the same Markdown gives other HTML, so that parts can be made again.
    public static final int RENDERER = 3;

    static final int LONGEST = 2_000_000;

    private final Parser parser;
    private final Parser withoutTables;
    private final Typesetting typesetting = new Typesetting();

    private Markup(Parser parser, Parser withoutTables) {
        this.parser = parser;
        this.withoutTables = withoutTables;
    }

    /// A reader that knows the names of the leaf directives that are embeds, such as `prediction`.
    public static Markup knowing(Set<String> embeds) {
        return new Markup(Grammar.everything(embeds), Grammar.withoutTables(embeds));
    }

    public Manuscript read(String markdown) {
        if (markdown.length() > LONGEST) {
            throw new ManuscriptTooLong(markdown.length());
        }
        var source = markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown;
        boolean tooLarge = TableSizes.exceeded(source);
        return new Manuscript(source, (tooLarge ? withoutTables : parser).parse(source), tooLarge, typesetting);
    }
}
