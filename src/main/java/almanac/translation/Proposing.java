package almanac.translation;

import almanac.account.Actor;
import almanac.markup.Block;
import almanac.markup.BlockId;
import almanac.shared.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Fills what is missing, and what is behind and no person has touched: from the memory first, then from an engine
/// where one is named.
@Component
public class Proposing {
    private final Sheets sheets;
    private final Translating translating;
    private final List<Proposer> proposers;

    Proposing(Sheets sheets, Translating translating, List<Proposer> proposers) {
        this.sheets = sheets;
        this.translating = translating;
        this.proposers = proposers;
    }

    public boolean knows(String proposer) {
        return proposers.stream().anyMatch(known -> known.name().equals(proposer));
    }

    /// Not in one transaction: engines take their time, and whoever writes meanwhile is not held up. What they write is
    /// theirs: a machine does not write over it.
    public Written propose(
            UUID article, Language language, Optional<Language> from, Optional<String> engine, Actor by) {
        var sheet = sheets.of(article, language, from);
        if (sheet.isEmpty()) {
            return new Written.NoSource();
        }
        var free = new ArrayList<Row>();
        sheet.get().rows().stream()
                .filter(row -> row.isFree() && (row.state() == BlockState.MISSING || row.state() == BlockState.STALE))
                .forEach(free::add);
        var found = proposals(sheet.get().source().language(), language, free, engine);
        var words = free.stream()
                .flatMap(row -> Optional.ofNullable(found.get(row.source().id())).stream()
                        .map(proposal -> words(row, proposal)))
                .toList();
        return translating.write(new WriteBlocks(article, language, from, words, by));
    }

    private Map<BlockId, Proposer.Proposal> proposals(
            Language from, Language to, List<Row> rows, Optional<String> engine) {
        var found = new HashMap<BlockId, Proposer.Proposal>();
        for (var name : List.of(RepeatedBlocks.NAME, engine.orElse(RepeatedBlocks.NAME))) {
            List<Block> left = rows.stream()
                    .map(Row::source)
                    .filter(block -> !found.containsKey(block.id()))
                    .toList();
            if (!left.isEmpty()) {
                proposers.stream()
                        .filter(proposer -> proposer.name().equals(name))
                        .forEach(proposer -> found.putAll(proposer.propose(from, to, left)));
            }
        }
        return found;
    }

    private static BlockWords words(Row row, Proposer.Proposal proposal) {
        return new BlockWords(
                row.source().id(),
                row.sourceHash(),
                row.targetHash(),
                proposal.words(),
                proposal.origin(),
                proposal.machine(),
                false);
    }
}
