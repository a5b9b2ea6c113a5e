package almanac.translation;

import almanac.markup.Block;
import almanac.markup.BlockId;
import almanac.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people made of the very same block elsewhere on the site, or in this text before; what was approved first, then
/// the newest.
@Component
class RepeatedBlocks implements Proposer {
    static final String NAME = "memory";

    private final JdbcClient jdbc;

    RepeatedBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<BlockId, Proposal> propose(Language from, Language to, List<Block> blocks) {
        var known = new HashMap<String, String>();
        var hashes = blocks.stream().map(block -> block.cut().hash()).distinct().toArray(String[]::new);
        jdbc.sql("""
            select distinct on (w.source_hashes[1]) w.source_hashes[1] as source, t.text
            from translation_wording w
            join article_version v on v.id = w.version and v.language = :to
            join article_version s on s.id = w.source_version and s.language = :from
            join translation_text t on t.hash = w.hash
            where w.source_hashes && cast(:hashes as text[])
            and cardinality(w.source_hashes) = 1
            and (w.origin in ('HUMAN', 'MACHINE_EDITED') or w.approved)
            order by w.source_hashes[1], w.approved desc, w.id desc
            """)
                .param("hashes", hashes)
                .param("from", from.tag())
                .param("to", to.tag())
                .query(row -> {
                    known.put(row.getString("source"), row.getString("text"));
                });
        var proposals = new HashMap<BlockId, Proposal>();
        for (var block : blocks) {
            Optional.ofNullable(known.get(block.cut().hash()))
                    .ifPresent(
                            words -> proposals.put(block.id(), new Proposal(words, Origin.MEMORY, Optional.empty())));
        }
        return proposals;
    }
}
