package almanac.translation;

import almanac.article.DraftRevised;
import almanac.article.Texts;
import almanac.article.Words;
import almanac.article.Works;
import almanac.shared.Language;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes down what a translation was made from when somebody saved it as a whole, in the same transaction.
@Component
class Settlement {
    private final Texts texts;
    private final Works works;
    private final Wordings wordings;

    Settlement(Texts texts, Works works, Wordings wordings) {
        this.texts = texts;
        this.works = works;
        this.wordings = wordings;
    }

    @EventListener
    void settle(DraftRevised revised) {
        var words = revised.words();
        boolean declared = revised.before().isPresent() && !revised.before().equals(words.madeFrom());
        settle(words, declared);
    }

    /// Finds out what is not known yet of a text, and keeps it.
    Ledger settle(Words target, boolean declared) {
        var ledger = wordings.of(target.version());
        if (!declared && isSettled(target, ledger)) {
            return ledger;
        }
        var source = source(target);
        if (source.isEmpty()) {
            return ledger;
        }
        var found = Settling.of(source.get(), target, ledger, declared);
        wordings.keep(Spoken.of(found, source.get(), target));
        wordings.add(found);
        return ledger.with(found);
    }

    /// The same without keeping it, for who only reads.
    Ledger known(Words target) {
        var ledger = wordings.of(target.version());
        return isSettled(target, ledger)
                ? ledger
                : source(target)
                        .map(source -> ledger.with(Settling.of(source, target, ledger, false)))
                        .orElse(ledger);
    }

    private static boolean isSettled(Words target, Ledger ledger) {
        return target.blocks().stream()
                .allMatch(block ->
                        block.cut().text().isBlank() || ledger.of(block).isPresent());
    }

    private Optional<Words> source(Words target) {
        return target.madeFrom()
                .flatMap(from -> texts.edition(target.article(), from.language(), from.edition()))
                .or(() -> original(target.article()).flatMap(language -> texts.draft(target.article(), language)));
    }

    private Optional<Language> original(UUID article) {
        return works.find(article).map(work -> work.original());
    }
}
