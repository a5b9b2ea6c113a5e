package almanac.article;

import almanac.markup.Markup;
import almanac.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a draft through every check there is.
@Component
public class Checking {
    private final Articles articles;
    private final Versions versions;
    private final Revisions revisions;
    private final Cutting cutting;
    private final Markup markup;
    private final List<Check> checks;

    Checking(
            Articles articles,
            Versions versions,
            Revisions revisions,
            Cutting cutting,
            Markup markup,
            List<Check> checks) {
        this.articles = articles;
        this.versions = versions;
        this.revisions = revisions;
        this.cutting = cutting;
        this.markup = markup;
        this.checks = checks;
    }

    /// What the checks say about an article's draft in a language now; errors first.
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID id, Language language) {
        var article = articles.findByPublicId(id).orElseThrow(() -> new ArticleMissing(id));
        var version = versions.findByArticleAndLanguage(article.id(), language)
                .orElseThrow(() -> new VersionMissing(id, language));
        var revision = version.draft()
                .flatMap(number -> revisions.findByVersionAndNumber(version.id(), number))
                .orElseThrow(() -> new VersionMissing(id, language));
        return findings(article, version, revision);
    }

    List<Finding> findings(Article article, Version version, Revision revision) {
        var words = revision.text();
        var text = new Check.Text(
                article.id(), version.language(), words, markup.read(words.body()), cutting.blocks(revision));
        var findings = new ArrayList<Finding>();
        checks.forEach(check -> findings.addAll(check.check(text)));
        findings.sort((one, other) -> one.level().compareTo(other.level()));
        return findings;
    }
}
