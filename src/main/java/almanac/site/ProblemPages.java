package almanac.site;

import almanac.article.LiveVersion;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.web.Choice;
import almanac.web.Frame;
import almanac.web.Path;
import almanac.web.SiteAddress;
import almanac.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Draws what a reader sees in place of a page.
@Component
class ProblemPages {
    private final Words words;
    private final SiteLanguages languages;
    private final SiteAddress site;

    ProblemPages(Words words, SiteLanguages languages, SiteAddress site) {
        this.words = words;
        this.languages = languages;
        this.site = site;
    }

    String show(ProblemPage page, Model model, HttpServletResponse response) {
        response.setStatus(Integer.parseInt(page.code()));
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("page", page);
        return "site/problem";
    }

    ProblemPage missing(Language language) {
        return page(language, 404, "missing", List.of());
    }

    ProblemPage withdrawn(Language language, List<LiveVersion> elsewhere) {
        return page(language, 410, "withdrawn", elsewhere);
    }

    ProblemPage untranslated(Language language, List<LiveVersion> elsewhere) {
        return page(language, 404, "untranslated", elsewhere);
    }

    /// For a status that no page of ours chose.
    ProblemPage failed(Language language, int status) {
        return page(language, status, status == 503 ? "away" : status >= 500 ? "broken" : "refused", List.of());
    }

    private ProblemPage page(Language language, int status, String what, List<LiveVersion> elsewhere) {
        var title = words.text(language, "site.problem." + what, language.nativeName());
        return new ProblemPage(
                Frame.of(title, language, Path.home(language))
                        .notIndexed()
                        .styledBy(List.of("site/problem.css"))
                        .showing(Set.of(Tag.PUBLICATION, Tag.FORMER))
                        .at(site),
                Integer.toString(status),
                title,
                words.text(language, "site.problem.text." + what),
                languages.inOrder(elsewhere).stream()
                        .map(version -> Choice.to(version.language(), version.path()))
                        .toList(),
                List.of(
                        way(language, "home", Path.home(language)),
                        way(language, "archive", Path.under(language, "archive")),
                        way(language, "topics", Path.under(language, "topics"))));
    }

    private Named way(Language language, String to, String path) {
        return new Named(path, words.text(language, "site.problem." + to));
    }
}
