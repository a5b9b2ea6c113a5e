package almanac.article;

import almanac.markup.BlockId;
import almanac.markup.Markings;
import almanac.markup.Part;
import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.shared.Tag;
import almanac.web.Fragments;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Joins the parts of an edition for a reader and a medium.
@Component
public class Bodies {
    private final Embeds embeds;
    private final Fragments fragments;

    Bodies(Embeds embeds, Fragments fragments) {
        this.embeds = embeds;
        this.fragments = fragments;
    }

    /// A text as a page shows it.
    ///
    /// @param html one fragment for each part, in order
    /// @param tags   what the embeds in it show
    /// @param sheets the styles that it needs beside the site's
    public record Body(List<SafeHtml> html, Set<Tag> tags, List<String> sheets) {}

    /// For a page: what is behind the original is marked, embeds hold today's facts in the reader's language.
    public Body page(PublishedArticle article, Language reader) {
        var stale = article.freshness() instanceof Freshness.Outdated outdated ? outdated.stale() : Set.<BlockId>of();
        return join(article.parts(), reader, stale, Embed.Filled::html);
    }

    /// For feeds and programs: the same without marks, and embeds in words.
    public Body plainly(PublishedArticle article) {
        return join(article.parts(), article.language(), Set.of(), filled -> fragments.paragraph(filled.plain()));
    }

    private Body join(List<Part> parts, Language reader, Set<BlockId> stale, Function<Embed.Filled, SafeHtml> drawn) {
        var facts = embeds.fill(parts, reader);
        var tags = new HashSet<Tag>();
        var html = parts.stream()
                .map(part -> switch (part) {
                    case Part.Html text -> stale.isEmpty() ? text.safe() : new Markings(text.safe()).with(stale);
                    case Part.Embed embed -> {
                        var filled = facts.get(embed);
                        if (filled == null) {
                            yield SafeHtml.EMPTY;
                        }
                        tags.addAll(filled.tags());
                        yield drawn.apply(filled);
                    }
                })
                .filter(fragment -> !fragment.isEmpty())
                .toList();
        return new Body(html, tags, embeds.sheets(parts));
    }
}
