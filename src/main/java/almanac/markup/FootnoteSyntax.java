package almanac.markup;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.internal.FootnoteBlockParser;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/// Footnotes `[^1]`. The extension's own link processor (0.30) calls a method that the parser (0.32) no longer has, so
/// ours stands in its place; this goes when the two come in one version again.
final class FootnoteSyntax implements Parser.ParserExtension, LinkProcessor {
    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new FootnoteBlockParser.Factory()).linkProcessor(this);
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null) {
            return LinkResult.none();
        }
        if (link.label() != null && context.getDefinition(LinkReferenceDefinition.class, link.label()) != null) {
            return LinkResult.none();
        }
        var text = link.text(scanner);
        if (!text.startsWith("^") || context.getDefinition(FootnoteDefinition.class, text.substring(1)) == null) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new FootnoteReference(text.substring(1)), link.afterTextBracket());
    }
}
