package almanac.article;

import almanac.markup.BlockId;
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

    /// A finding about words that are being typed, with the line of the body where its block begins, counted from 1;
    /// 0 where it is about no block of the body.
    public record Placed(Finding finding, int line) {}

    /// What the checks say about words that are not saved; errors first.
    @Transactional(readOnly = true)
    public List<Placed> findings(UUID id, Language language, DraftText words) {
        var manuscript = markup.read(words.body());
        var blocks = cutting.all(words, List.of(), "cut");
        var lines = Lines.of(words.body(), manuscript.cuts());
        var outside = blocks.size() - manuscript.cuts().size();
        var text = new Check.Text(papers.article(id).id(), language, words, manuscript, blocks);
        return findings(text).stream()
                .map(finding -> new Placed(
                        finding,
                        finding.block()
                                .map(block -> line(block, outside, lines))
                                .orElse(0)))
                .toList();
    }

    /// Passing identities end in the place of their block.
    private static int line(BlockId block, int outside, List<Integer> lines) {
        var place = Integer.parseInt(block.value().substring(block.value().lastIndexOf('-') + 1)) - outside;
        return place < 0 || place >= lines.size() ? 0 : lines.get(place);
    }

    List<Finding> findings(Article article, Version version, Revision revision) {
        var words = revision.text();
        return findings(new Check.Text(
                article.id(), version.language(), words, markup.read(words.body()), cutting.blocks(revision)));
    }

    private List<Finding> findings(Check.Text text) {
        var findings = new ArrayList<Finding>();
        checks.forEach(check -> findings.addAll(check.check(text)));
        findings.sort((one, other) -> one.level().compareTo(other.level()));
        return findings;
    }
}
