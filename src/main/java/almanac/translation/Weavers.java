package almanac.translation;

import almanac.account.Actor;
import almanac.article.Amendment;
import almanac.article.Words;
import almanac.markup.BlockId;
import almanac.markup.Markup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Weaves words for blocks into a draft.
@Component
class Weavers {
    private final Markup markup;

    Weavers(Markup markup) {
        this.markup = markup;
    }

    /// Words that may be written, and the row for which they are.
    record Wish(Row row, BlockWords words) {
        BlockId source() {
            return row.source().id();
        }
    }

    /// What a draft is to be.
    ///
    /// @param unfit blocks whose words would change those around them; they were left as they are
    record Woven(Optional<Loom.Cloth> cloth, List<BlockId> unfit) {
        Optional<Amendment> amendment() {
            return cloth.map(Loom.Cloth::amendment);
        }

        List<Wording> wordings(Words now, Actor by, Instant at) {
            return cloth.map(made -> made.wordings(now, Translating.person(by), at))
                    .orElse(List.of());
        }
    }

    /// All of them together; where that does not do, those that can be had alone.
    Woven weave(Words source, Optional<Words> target, Ledger ledger, List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return new Woven(Optional.empty(), List.of());
        }
        var loom = new Loom(markup, source, target, ledger);
        var all = loom.weave(wishes);
        if (all.isPresent()) {
            return new Woven(all, List.of());
        }
        var fit = new ArrayList<Wish>();
        var unfit = new ArrayList<BlockId>();
        for (var wish : wishes) {
            if (loom.weave(List.of(wish)).isPresent()) {
                fit.add(wish);
            } else {
                unfit.add(wish.source());
            }
        }
        var rest = fit.isEmpty() ? Optional.<Loom.Cloth>empty() : loom.weave(fit);
        if (rest.isEmpty()) {
            fit.forEach(wish -> unfit.add(wish.source()));
        }
        return new Woven(rest, List.copyOf(unfit));
    }
}
