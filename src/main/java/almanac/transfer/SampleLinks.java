package almanac.transfer;

import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.transfer.SampleFolder.SampleText;
import almanac.web.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rewrites links between files (`../keeping-score/index.md`) to addresses in the reader's language, or to the
/// original's slug there, which leads on once a translation exists.
final class SampleLinks {
    private static final Pattern LINK = Pattern.compile("\\]\\(\\.\\./([^/)]+)/index\\.md(#[^)]*)?\\)");

    private final Map<String, Map<Language, Slug>> slugs = new HashMap<>();
    private final Map<String, Slug> originals = new HashMap<>();

    SampleLinks(List<SampleText> texts) {
        for (var text : texts) {
            slug(text).ifPresent(slug -> {
                slugs.computeIfAbsent(text.key(), key -> new HashMap<>()).put(text.language(), slug);
                if (text.original()) {
                    originals.put(text.key(), slug);
                }
            });
        }
    }

    static Optional<Slug> slug(SampleText text) {
        return text.head().text("slug").or(() -> text.head().text("title")).flatMap(Slug::from);
    }

    String rewritten(String body, Language language) {
        return LINK.matcher(body).replaceAll(link -> {
            var target = target(link.group(1), language);
            var anchor = Optional.ofNullable(link.group(2)).orElse("");
            return Matcher.quoteReplacement(
                    target.map(path -> "](" + path + anchor + ")").orElse(link.group()));
        });
    }

    private Optional<String> target(String key, Language language) {
        var own = slugs.getOrDefault(key, Map.of()).get(language);
        return Optional.ofNullable(own == null ? originals.get(key) : own).map(slug -> Path.article(language, slug));
    }
}
