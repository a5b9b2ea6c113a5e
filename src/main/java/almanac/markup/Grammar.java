package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Which syntax is on, and how much of it a text may use: nesting and tables are limited, because an attacker writes
/// too.
final class Grammar {
    private static final int DEEPEST = 100;

    private Grammar() {}

    static Parser everything(Set<String> embeds) {
        var extensions = new ArrayList<>(gfm());
        extensions.addAll(ours(embeds));
        return parser(extensions);
    }

    /// For a text whose tables are too large for any page: they are shown as they were written.
    static Parser withoutTables(Set<String> embeds) {
        var extensions = new ArrayList<>(gfm());
        extensions.removeIf(TablesExtension.class::isInstance);
        extensions.addAll(ours(embeds));
        return parser(extensions);
    }

    static List<Extension> gfm() {
        return List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                AutolinkExtension.builder()
                        .linkTypes(AutolinkType.URL, AutolinkType.EMAIL, AutolinkType.WWW)
                        .build(),
                TaskListItemsExtension.create());
    }

    static List<Extension> ours(Set<String> embeds) {
        return List.of(new FootnoteSyntax(), Alerts.extension(), Directives.knowing(embeds), FormulaBlocks.extension());
    }

    static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .inlineParserFactory(BoundedInlines::new)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
    }
}
