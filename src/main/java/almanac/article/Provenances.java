package almanac.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks everybody who knows how texts were made. What nobody knows anything of was written by people: no machine writes
/// through this program without leaving its name, and machines only translate.
@Component
public class Provenances {
    private final List<Provenance> known;

    Provenances(List<Provenance> known) {
        this.known = known;
    }

    public Disclosure disclosure(PublishedArticle article) {
        if (!article.translated()) {
            return Disclosure.HUMAN;
        }
        var text = new Provenance.Text(article.version(), article.edition());
        return disclosures(List.of(text)).getOrDefault(text, Disclosure.HUMAN);
    }

    public Map<Provenance.Text, Disclosure> disclosures(Collection<Provenance.Text> texts) {
        var disclosures = new HashMap<Provenance.Text, Disclosure>();
        texts.forEach(text -> disclosures.put(text, Disclosure.HUMAN));
        known.forEach(provenance -> disclosures.putAll(provenance.disclosures(texts)));
        return disclosures;
    }

    /// A text that its original has left behind, with what is known of its blocks.
    PublishedArticle told(PublishedArticle article) {
        return told(List.of(article)).getFirst();
    }

    List<PublishedArticle> told(List<PublishedArticle> articles) {
        var behind = articles.stream()
                .filter(article -> article.freshness() instanceof Freshness.Outdated)
                .map(article -> new Provenance.Text(article.version(), article.edition()))
                .toList();
        var freshness = freshness(behind);
        return articles.stream()
                .map(article -> Optional.ofNullable(
                                freshness.get(new Provenance.Text(article.version(), article.edition())))
                        .map(article::standing)
                        .orElse(article))
                .toList();
    }

    List<Listed> toldOf(List<Listed> texts) {
        var behind = texts.stream()
                .filter(text -> text.freshness() instanceof Freshness.Outdated)
                .flatMap(text -> text.text().stream())
                .toList();
        var freshness = freshness(behind);
        return texts.stream()
                .map(text -> text.text()
                        .flatMap(live -> Optional.ofNullable(freshness.get(live)))
                        .map(text::standing)
                        .orElse(text))
                .toList();
    }

    private Map<Provenance.Text, Freshness> freshness(Collection<Provenance.Text> texts) {
        var freshness = new HashMap<Provenance.Text, Freshness>();
        if (!texts.isEmpty()) {
            known.forEach(provenance -> freshness.putAll(provenance.freshness(texts)));
        }
        return freshness;
    }
}
