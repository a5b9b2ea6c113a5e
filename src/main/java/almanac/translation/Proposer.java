package almanac.translation;

import almanac.markup.Block;
import almanac.markup.BlockId;
import almanac.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proposes words for blocks: the memory of the site, an engine. Found as beans.
public interface Proposer {
    /// By which people and programs choose it: `memory`, `deepl`.
    String name();

    /// Words for as many of these blocks as it has any; Markdown, with everything that is locked as it was.
    Map<BlockId, Proposal> propose(Language from, Language to, List<Block> blocks);

    /// @param origin `MEMORY` or `MACHINE`
    record Proposal(String words, Origin origin, Optional<Machine> machine) {}
}
