package almanac.translation;

import almanac.account.Actor;
import almanac.article.Amended;
import almanac.article.Amending;
import almanac.article.Words;
import almanac.markup.BlockId;
import almanac.translation.Written.Outcome;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writing a translation block by block. People, machines, the memory and files from outside all come through here, and
/// only a person writes over what a person wrote.
@Component
public class Translating {
    private final Sheets sheets;
    private final Settlement settlement;
    private final Amending amending;
    private final Weavers weavers;
    private final Wordings wordings;
    private final Decisions decisions;
    private final InstantSource time;

    Translating(
            Sheets sheets,
            Settlement settlement,
            Amending amending,
            Weavers weavers,
            Wordings wordings,
            Decisions decisions,
            InstantSource time) {
        this.sheets = sheets;
        this.settlement = settlement;
        this.amending = amending;
        this.weavers = weavers;
        this.wordings = wordings;
        this.decisions = decisions;
        this.time = time;
    }

    /// Writes what can be written, in one revision.
    @Transactional
    public Written write(WriteBlocks order) {
        return new Attempt(order).run();
    }

    /// One order on its way.
    private final class Attempt {
        private final WriteBlocks order;
        private final Map<BlockId, Outcome> outcomes = new LinkedHashMap<>();
        private final List<Weavers.Wish> wishes = new ArrayList<>();
        private Optional<Words> source = Optional.empty();
        private Optional<Words> before = Optional.empty();
        private Ledger ledger = Ledger.EMPTY;
        private Optional<Weavers.Woven> woven = Optional.empty();

        Attempt(WriteBlocks order) {
            this.order = order;
        }

        Written run() {
            var amended = amending.amend(order.article(), order.language(), order.by(), current -> {
                before = current;
                source = sheets.source(order.article(), order.language(), order.from(), current);
                return source.flatMap(this::amendment);
            });
            if (source.isEmpty()) {
                return new Written.NoSource();
            }
            return switch (amended) {
                case Amended.Saved(var now, var begun) -> recorded(now);
                case Amended.Unchanged() -> recorded(before);
                case Amended.Refused(var refusals) -> new Written.Refused(refusals);
            };
        }

        private Optional<almanac.article.Amendment> amendment(Words source) {
            ledger = before.map(words -> settlement.settle(words, false)).orElse(Ledger.EMPTY);
            var sheet = sheets.sheet(source, before, ledger);
            for (var words : order.blocks()) {
                var row = sheet.row(words.source());
                var outcome = row.map(known -> judged(known, words)).orElse(Outcome.UNKNOWN);
                outcomes.put(words.source(), outcome);
                if (outcome == Outcome.WRITTEN) {
                    wishes.add(new Weavers.Wish(row.orElseThrow(), words));
                }
            }
            woven = Optional.of(weavers.weave(source, before, ledger, wishes));
            woven.get().unfit().forEach(block -> outcomes.put(block, Outcome.UNFIT));
            return woven.get().amendment();
        }

        private Outcome judged(Row row, BlockWords words) {
            if (!row.sourceHash().equals(words.sourceHash())) {
                return Outcome.SOURCE_MOVED;
            }
            if (words.origin().untouched() && !row.isFree()) {
                return Outcome.KEPT;
            }
            boolean replaces = row.targetHash().equals(words.targetHash());
            // Whoever saves the same words once more has lost nothing.
            boolean same = row.target().equals(Optional.of(words.words()));
            if (!replaces && !same) {
                return Outcome.TARGET_MOVED;
            }
            boolean said = row.state() != BlockState.STALE
                    && row.leftOut().isEmpty()
                    && (!words.approved() || row.state() == BlockState.APPROVED);
            return same && said ? Outcome.UNCHANGED : Outcome.WRITTEN;
        }

        private Written recorded(Words now) {
            return recorded(Optional.of(now));
        }

        private Written recorded(Optional<Words> now) {
            var made = now.map(words -> woven.map(result -> result.wordings(words, order.by(), time.instant()))
                            .orElse(List.of()))
                    .orElse(List.of());
            wordings.keep(now.map(words -> Spoken.of(made, source.orElseThrow(), words))
                    .orElse(List.of()));
            wordings.add(made);
            now.ifPresent(words -> wishes.stream()
                    .filter(wish -> wish.row().leftOut().isPresent())
                    .forEach(wish -> decisions.takeIn(
                            words.version(), wish.row().source().id(), person(order.by()), time.instant())));
            return new Written.Done(sheets.sheet(source.orElseThrow(), now, ledger.with(made)), Map.copyOf(outcomes));
        }
    }

    static Optional<Long> person(Actor actor) {
        return actor.isProgram() ? Optional.empty() : Optional.of(actor.person());
    }
}
