package almanac.translation;

import almanac.article.MadeFrom;
import almanac.article.Texts;
import almanac.article.Words;
import almanac.article.Works;
import almanac.shared.Language;
import almanac.translation.Sheet.Known;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays a translation beside its source.
@Component
public class Sheets {
    private final Texts texts;
    private final Works works;
    private final Settlement settlement;
    private final Wordings wordings;
    private final Decisions decisions;

    Sheets(Texts texts, Works works, Settlement settlement, Wordings wordings, Decisions decisions) {
        this.texts = texts;
        this.works = works;
        this.settlement = settlement;
        this.wordings = wordings;
        this.decisions = decisions;
    }

    /// The draft in a language beside what readers get of its source, or beside the source's draft before it was ever
    /// published; empty where there is no such source.
    ///
    /// @param from any language of the article; else the one that the draft was made from, else the original
    @Transactional(readOnly = true)
    public Optional<Sheet> of(UUID article, Language language, Optional<Language> from) {
        var target = texts.draft(article, language);
        return source(article, language, from, target).map(source -> sheet(source, target));
    }

    Optional<Words> source(UUID article, Language language, Optional<Language> from, Optional<Words> target) {
        return from.or(() -> target.flatMap(Words::madeFrom).map(MadeFrom::language))
                .or(() -> works.find(article).map(work -> work.original()))
                .filter(source -> !source.equals(language))
                .flatMap(source -> texts.live(article, source).or(() -> texts.draft(article, source)));
    }

    Sheet sheet(Words source, Optional<Words> target) {
        return sheet(source, target, target.map(settlement::known).orElse(Ledger.EMPTY));
    }

    /// Words are looked up once for all rows: what is asked for at first is there the second time.
    Sheet sheet(Words source, Optional<Words> target, Ledger ledger) {
        var leftOut = target.map(words -> decisions.leftOut(words.version())).orElse(Map.of());
        var equivalents = target.isPresent() ? decisions.equivalents(source.version()) : Equivalents.NONE;
        var asked = new HashSet<String>();
        var sheet = Sheet.of(source, target, new Known(ledger, equivalents, leftOut, hash -> {
            asked.add(hash);
            return Optional.empty();
        }));
        if (asked.isEmpty()) {
            return sheet;
        }
        var found = wordings.texts(asked);
        return Sheet.of(
                source, target, new Known(ledger, equivalents, leftOut, hash -> Optional.ofNullable(found.get(hash))));
    }

    /// What was ever said of a block, in order.
    @Transactional(readOnly = true)
    public List<Wording> history(Row.Target target) {
        return wordings.history(target.wording().version(), target.block().id());
    }
}
