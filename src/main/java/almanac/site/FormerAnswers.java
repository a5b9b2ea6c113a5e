package almanac.site;

import almanac.article.FormerAddresses;
import almanac.article.FormerLookup;
import almanac.shared.Language;
import almanac.shared.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Answers where nothing of ours stands or stood: with what the former site had there, else that there is nothing.
@Component
class FormerAnswers {
    private final FormerAddresses former;
    private final ProblemPages problems;

    FormerAnswers(FormerAddresses former, ProblemPages problems) {
        this.former = former;
        this.problems = problems;
    }

    /// The view for a path, as it was asked for; without anything known of it, the page given.
    String show(
            Asked asked, ProblemPage otherwise, Model model, HttpServletRequest request, HttpServletResponse response) {
        return switch (former.at(asked.path(), asked.query())) {
            case FormerLookup.Leads leads -> {
                response.setHeader("Cache-Tag", tags(leads));
                yield Redirects.forEver(leads.path(), request, response);
            }
            case FormerLookup.Withdrawn(var article, var elsewhere) ->
                problems.show(
                        problems.withdrawn(asked.language(), elsewhere).showing(Tag.article(article)), model, response);
            case FormerLookup.Unpublished(var article, var language, var elsewhere) ->
                problems.show(
                        elsewhere.isEmpty()
                                ? otherwise.showing(Tag.article(article))
                                : problems.untranslated(language.orElse(asked.language()), elsewhere)
                                        .showing(Tag.article(article)),
                        model,
                        response);
            case FormerLookup.Nothing() -> problems.show(otherwise, model, response);
        };
    }

    private static String tags(FormerLookup.Leads leads) {
        return leads.article()
                .map(article -> Tag.FORMER + "," + Tag.article(article))
                .orElse(Tag.FORMER.value());
    }

    /// An address as it came in, and the language that it names.
    record Asked(String path, @Nullable String query, Language language) {}
}
