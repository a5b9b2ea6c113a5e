package almanac.markup;

import java.util.List;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.jspecify.annotations.Nullable;

/// What the blocks of one text are read with; of the addresses and titles that it defines once and refers to again and
/// again, only so many letters in all. What comes later stays text, `[label]`: half a text can be one title, and be
/// asked for by every word of the other half.
final class BoundedDefinitions implements InlineParserContext {
    private static final int MOST = 1_000_000;

    private final InlineParserContext context;
    private long spent;

    BoundedDefinitions(InlineParserContext context) {
        this.context = context;
    }

    @Override
    public <D> @Nullable D getDefinition(Class<D> type, String label) {
        var definition = context.getDefinition(type, label);
        if (definition instanceof LinkReferenceDefinition reference) {
            spent += length(reference.getDestination()) + length(reference.getTitle());
            return spent <= MOST ? definition : null;
        }
        return definition;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    @Override
    @Deprecated
    public @Nullable LinkReferenceDefinition getLinkReferenceDefinition(String label) {
        return getDefinition(LinkReferenceDefinition.class, label);
    }

    @Override
    public List<InlineContentParserFactory> getCustomInlineContentParserFactories() {
        return context.getCustomInlineContentParserFactories();
    }

    @Override
    public List<DelimiterProcessor> getCustomDelimiterProcessors() {
        return context.getCustomDelimiterProcessors();
    }

    @Override
    public List<LinkProcessor> getCustomLinkProcessors() {
        return context.getCustomLinkProcessors();
    }

    @Override
    public Set<Character> getCustomLinkMarkers() {
        return context.getCustomLinkMarkers();
    }

    @Override
    public int getMaxInlineNesting() {
        return context.getMaxInlineNesting();
    }
}
