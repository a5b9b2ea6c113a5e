package almanac.search.studio;

import almanac.shared.SafeHtml;
import almanac.web.StudioPage;
import java.util.List;

/// Drafts that have the words somebody looked for.
public record DraftsPage(String title, String words, List<Row> rows) implements StudioPage {
    public boolean isAsked() {
        return !words.isBlank();
    }

    public record Row(
            String path,
            SafeHtml title,
            SafeHtml excerpt,
            String language,
            String direction,
            String languageName,
            boolean live) {}
}
