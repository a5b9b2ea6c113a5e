package almanac.translation;

import almanac.markup.BlockId;
import almanac.markup.Cut;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps wordings and the texts that they speak of.
@Component
class Wordings {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Wordings(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// What is known of a translation: of the same words of a block, the last.
    Ledger of(long version) {
        return of(List.of(version)).getOrDefault(version, Ledger.EMPTY);
    }

    Map<Long, Ledger> of(Collection<Long> versions) {
        var wordings = new HashMap<Long, List<Wording>>();
        jdbc.sql("""
            select * from (
                select distinct on (version, block, hash) *
                from translation_wording
                where version = any(:versions)
                order by version, block, hash, id desc
            ) last
            order by id
            """)
                .param("versions", versions.toArray(Long[]::new))
                .query((row, _) -> wording(row))
                .list()
                .forEach(wording -> wordings.computeIfAbsent(wording.version(), _ -> new ArrayList<>())
                        .add(wording));
        var ledgers = new HashMap<Long, Ledger>();
        wordings.forEach((version, list) -> ledgers.put(version, new Ledger(list)));
        return ledgers;
    }

    /// All that was ever known of a block, the first first.
    List<Wording> history(long version, BlockId block) {
        return jdbc.sql("select * from translation_wording where version = :version and block = :block order by id")
                .param("version", version)
                .param("block", block.value())
                .query((row, _) -> wording(row))
                .list();
    }

    private static Wording wording(ResultSet row) throws SQLException {
        var blocks = texts(row.getArray("source_blocks"));
        var hashes = texts(row.getArray("source_hashes"));
        var sources = new ArrayList<SourceWords>(blocks.size());
        for (int at = 0; at < blocks.size(); at++) {
            sources.add(new SourceWords(new BlockId(blocks.get(at)), hashes.get(at)));
        }
        @Nullable String engine = row.getString("engine");
        return new Wording(
                row.getLong("version"),
                new BlockId(row.getString("block")),
                row.getString("hash"),
                Optional.ofNullable(row.getObject("source_version", Long.class)),
                sources,
                Origin.valueOf(row.getString("origin")),
                engine == null
                        ? Optional.empty()
                        : Optional.of(new Machine(engine, Optional.ofNullable(row.getString("model")))),
                row.getBoolean("approved"),
                row.getBoolean("added"),
                Optional.ofNullable(row.getObject("person", Long.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    void add(List<Wording> wordings) {
        if (wordings.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
            insert into translation_wording (
                id, version, block, hash, source_version, source_blocks, source_hashes,
                origin, engine, model, approved, added, person, at)
            values (nextval('translation_wording_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, wordings.stream().map(Wordings::row).toList());
    }

    private static @Nullable Object[] row(Wording wording) {
        return new @Nullable Object[] {
            wording.version(),
            wording.block().value(),
            wording.hash(),
            wording.sourceVersion().orElse(null),
            wording.sources().stream().map(words -> words.block().value()).toArray(String[]::new),
            wording.sources().stream().map(SourceWords::hash).toArray(String[]::new),
            wording.origin().name(),
            wording.machine().map(Machine::engine).orElse(null),
            wording.machine().flatMap(Machine::model).orElse(null),
            wording.approved(),
            wording.added(),
            wording.person().orElse(null),
            wording.at().atOffset(ZoneOffset.UTC)
        };
    }

    /// Keeps the words of blocks; what is kept already stays.
    void keep(Collection<Cut> cuts) {
        if (cuts.isEmpty()) {
            return;
        }
        var byHash = new LinkedHashMap<String, Cut>();
        cuts.forEach(cut -> byHash.put(cut.hash(), cut));
        jdbc.sql("""
            insert into translation_text (hash, kind, text)
            select * from unnest(cast(:hashes as text[]), cast(:kinds as text[]), cast(:texts as text[]))
            on conflict do nothing
            """)
                .param("hashes", byHash.keySet().toArray(String[]::new))
                .param(
                        "kinds",
                        byHash.values().stream().map(cut -> cut.kind().name()).toArray(String[]::new))
                .param("texts", byHash.values().stream().map(Cut::text).toArray(String[]::new))
                .update();
    }

    /// The words of these hashes, as far as they were kept.
    Map<String, String> texts(Collection<String> hashes) {
        var texts = new HashMap<String, String>();
        if (!hashes.isEmpty()) {
            jdbc.sql("select hash, text from translation_text where hash = any(:hashes)")
                    .param("hashes", hashes.toArray(String[]::new))
                    .query(row -> {
                        texts.put(row.getString("hash"), row.getString("text"));
                    });
        }
        return texts;
    }
}
