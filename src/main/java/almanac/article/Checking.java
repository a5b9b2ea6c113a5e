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
    private final Papers papers;
    private final Cutting cutting;
    private final Markup markup;
    private final List<Check> checks;

    Checking(Papers papers, Cutting cutting, Markup markup, List<Check> checks) {
        this.papers = papers;
        this.cutting = cutting;
        this.markup = markup;
        this.checks = checks;
    }

    /// What the checks say about an article's draft in a language now; errors first.
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID id, Language language) {
        var article = papers.article(id);
        var version = papers.version(article, language).orElseThrow(() -> Papers.missing(article, language));
        var revision = papers.draft(version).orElseThrow(() -> Papers.missing(article, language));
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
