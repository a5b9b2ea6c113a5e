package almanac.site;

import almanac.article.Freshness;
import almanac.article.PublishedArticle;
import almanac.shared.Language;
import almanac.web.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what a reader must know before trusting a text: that it is not in their language, or no longer what the
/// original says.
@Component
class Notices {
    private final Words words;

    Notices(Words words) {
        this.words = words;
    }

    List<Notice> of(PublishedArticle article, Language reader) {
        if (!article.language().equals(reader)) {
            return List.of(borrowed(article, reader));
        }
        return switch (article.freshness()) {
            case Freshness.Original() -> List.of();
            case Freshness.Current() -> List.of();
            case Freshness.Outdated(var behind, var stale) -> List.of(outdated(article, reader, behind));
            case Freshness.Orphaned() ->
                List.of(plain(words.text(reader, "site.orphaned"), words.text(reader, "site.orphaned.text")));
        };
    }

    Notice preview(Language language, Instant until) {
        return plain(
                words.text(language, "site.preview"),
                words.text(
                        language,
                        "site.preview.text",
                        words.moment(language, until).shown()));
    }

    private Notice borrowed(PublishedArticle article, Language reader) {
        return plain(
                words.text(reader, "site.borrowed", reader.nativeName()),
                words.text(reader, "site.borrowed.text", article.language().nameIn(reader)));
    }

    private static Notice plain(String title, String text) {
        return new Notice(title, text, null, null, null);
    }

    private Notice outdated(PublishedArticle article, Language reader, int behind) {
        var original = article.originalLanguage();
        @Nullable
        String path = article.original().map(version -> version.path()).orElse(null);
        return new Notice(
                words.text(reader, "site.outdated"),
                words.text(reader, "site.outdated.text", behind),
                path,
                words.text(reader, "site.outdated.link", original.nameIn(reader)),
                original.tag());
    }
}
