package almanac.translation;

import almanac.article.DraftText;
import almanac.article.Seo;
import almanac.markup.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The blocks of a text that stand outside its body.
final class Outside {
    private Outside() {}

    /// A text with other words for some of them.
    static Body with(DraftText text, Map<BlockKind, String> words) {
        var seo = new Seo(
                words(words, BlockKind.SEARCH_TITLE, text.seo().title()),
                words(words, BlockKind.SEARCH_DESCRIPTION, text.seo().description()),
                text.seo().image());
        return body -> new DraftText(
                words.getOrDefault(BlockKind.TITLE, text.title()),
                text.slug(),
                words.getOrDefault(BlockKind.SUMMARY, text.summary()),
                body,
                text.picture(),
                words.getOrDefault(BlockKind.COVER_ALT, text.pictureAlt()),
                seo);
    }

    /// What still lacks its body.
    interface Body {
        DraftText body(String markdown);
    }

    private static Optional<String> words(Map<BlockKind, String> words, BlockKind kind, Optional<String> old) {
        return words.containsKey(kind)
                ? Optional.of(words.getOrDefault(kind, "")).filter(text -> !text.isEmpty())
                : old;
    }

    /// The kinds of those that a text has, in their order.
    static List<BlockKind> kinds(DraftText text) {
        var kinds = new ArrayList<BlockKind>();
        kinds.add(BlockKind.TITLE);
        add(kinds, BlockKind.SUMMARY, text.summary());
        add(kinds, BlockKind.COVER_ALT, text.pictureAlt());
        add(kinds, BlockKind.SEARCH_TITLE, text.seo().title().orElse(""));
        add(kinds, BlockKind.SEARCH_DESCRIPTION, text.seo().description().orElse(""));
        return kinds;
    }

    private static void add(List<BlockKind> kinds, BlockKind kind, String words) {
        if (!words.isEmpty()) {
            kinds.add(kind);
        }
    }
}
