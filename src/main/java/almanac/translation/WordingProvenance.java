package almanac.translation;

import almanac.article.Disclosure;
import almanac.article.Freshness;
import almanac.article.MadeFrom;
import almanac.article.Provenance;
import almanac.article.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What wordings tell pages, feeds and programs about translations.
@Component
class WordingProvenance implements Provenance {
    private final Disclosing disclosing;
    private final Standings standings;
    private final Settlement settlement;
    private final Sheets sheets;

    WordingProvenance(Disclosing disclosing, Standings standings, Settlement settlement, Sheets sheets) {
        this.disclosing = disclosing;
        this.standings = standings;
        this.settlement = settlement;
        this.sheets = sheets;
    }

    @Override
    public Map<Text, Disclosure> disclosures(Collection<Text> texts) {
        return disclosing.of(texts);
    }

    @Override
    public Map<Text, Freshness> freshness(Collection<Text> texts) {
        var freshness = new HashMap<Text, Freshness>();
        standings.of(texts).forEach((text, standing) -> freshness.put(text, standing.freshness()));
        return freshness;
    }

    /// The live edition of its source, once nothing is missing or behind; a text saved before wordings were kept is
    /// looked at now.
    @Override
    public Optional<MadeFrom> basis(Words draft) {
        var ledger = settlement.settle(draft, false);
        return sheets.source(draft.article(), draft.language(), Optional.empty(), Optional.of(draft))
                .filter(source -> source.edition().isPresent())
                .filter(source ->
                        sheets.sheet(source, Optional.of(draft), ledger).isCurrent())
                .map(source -> new MadeFrom(source.language(), source.edition().orElseThrow()));
    }
}
