package almanac.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Asks everybody who knows how texts were made. What nobody knows anything of was written by people: no machine writes
/// through this program without leaving its name.
@Component
public class Provenances {
    private final List<Provenance> known;

    Provenances(List<Provenance> known) {
        this.known = known;
    }

    public Disclosure disclosure(PublishedArticle article) {
        var text = new Provenance.Text(article.version(), article.edition());
        return disclosures(List.of(text)).getOrDefault(text, Disclosure.HUMAN);
    }

    public Map<Provenance.Text, Disclosure> disclosures(Collection<Provenance.Text> texts) {
        var disclosures = new HashMap<Provenance.Text, Disclosure>();
        texts.forEach(text -> disclosures.put(text, Disclosure.HUMAN));
        known.forEach(provenance -> disclosures.putAll(provenance.disclosures(texts)));
        return disclosures;
    }
}
