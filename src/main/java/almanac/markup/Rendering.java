package almanac.markup;

import almanac.markup.typeset.Typesetting;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/// One making of parts: which block has which id, the words and pictures of its setting, and what may still be written.
final class Rendering {
    private static final Pattern PLACE = Pattern.compile("<span " + AllowList.SET + "=\"([0-9]+)\"></span>");

    private final AllowList allowList = new AllowList();
    private final Manuscript manuscript;
    private final List<BlockId> ids;
    private final Setting setting;
    private final Map<Node, BlockId> elements = new IdentityHashMap<>();
    private final Map<Node, BlockId> captions = new IdentityHashMap<>();
    private final HtmlRenderer html;
    private final List<String> set = new ArrayList<>();
    private boolean rawHtml = true;
    // A long address can be referred to from every word: a page must not grow without measure.
    private long room;

    Rendering(Manuscript manuscript, List<BlockId> ids, Setting setting) {
        this.manuscript = manuscript;
        this.ids = ids;
        this.setting = setting;
        this.room = 1_000_000L + 2L * manuscript.length();
        for (int i = 0; i < ids.size(); i++) {
            var piece = manuscript.pieces().get(i);
            if (piece.node() != null) {
                (piece.caption() ? captions : elements).put(piece.node(), ids.get(i));
            }
        }
        html = HtmlRenderer.builder()
                .percentEncodeUrls(true)
                .nodeRendererFactory(context -> new Writing(context, this))
                .build();
    }

    Part.Html part(Node node, BlockId block) {
        return new Part.Html(block, clean(node));
    }

    private String clean(Node node) {
        var cleaned = allowList.clean(html.render(node)).strip();
        if (!allowList.broken(cleaned)) {
            return inserted(cleaned);
        }
        rawHtml = false;
        var without = allowList.clean(html.render(node)).strip();
        rawHtml = true;
        return inserted(without);
    }

    /// Leaves a place for what the typesetter made, which has an allow-list of its own; whether there is room for it.
    boolean insert(HtmlWriter writer, String made) {
        if (!affords(made.length())) {
            return false;
        }
        writer.tag("span", own(AllowList.SET, Integer.toString(set.size())));
        writer.tag("/span");
        set.add(made);
        return true;
    }

    private String inserted(String cleaned) {
        return set.isEmpty()
                ? cleaned
                : PLACE.matcher(cleaned)
                        .replaceAll(place -> Matcher.quoteReplacement(set.get(Integer.parseInt(place.group(1)))));
    }

    Typesetting typesetting() {
        return manuscript.typesetting();
    }

    Setting setting() {
        return setting;
    }

    Outline outline() {
        return manuscript.headings();
    }

    Footnotes footnotes() {
        return manuscript.footnotes();
    }

    /// Whether raw HTML is passed on to the allow-list, or shown as the text that it is.
    boolean rawHtml() {
        return rawHtml;
    }

    /// Whether so much may still be written for one more address and its title.
    boolean affords(int letters) {
        room -= letters;
        return room >= 0;
    }

    /// What begins the ids of footnotes, so that two texts can stand on one page.
    String prefix() {
        return ids.getFirst().value();
    }

    /// Attributes of our own, by name and value in turn, after the block's id.
    Map<String, String> attributes(Node node, String... own) {
        return identified(elements.get(node), own);
    }

    Map<String, String> caption(Node node) {
        return identified(captions.get(node));
    }

    private Map<String, String> identified(@Nullable BlockId id, String... own) {
        var attributes = new LinkedHashMap<String, String>();
        if (id != null) {
            attributes.put("id", allowList.seal(id.element()));
        }
        attributes.putAll(own(own));
        return attributes;
    }

    Map<String, String> own(String... own) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < own.length; i += 2) {
            attributes.put(own[i], allowList.seal(own[i + 1]));
        }
        return attributes;
    }
}
