package almanac.translation;

import almanac.markup.BlockId;
import almanac.translation.Equivalents.Same;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what people decided about blocks: that their words still mean the same, or that a translation does without.
@Component
class Decisions {
    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Equivalents equivalents(long version) {
        return equivalents(List.of(version)).getOrDefault(version, Equivalents.NONE);
    }

    Map<Long, Equivalents> equivalents(Collection<Long> versions) {
        var said = new HashMap<Long, List<Same>>();
        jdbc.sql("""
            select version, block, before_hash, after_hash
            from translation_same_meaning
            where version = any(:versions) and undone_at is null
            order by id
            """).param("versions", versions.toArray(Long[]::new)).query(row -> {
            said.computeIfAbsent(row.getLong("version"), _ -> new ArrayList<>())
                    .add(new Same(
                            new BlockId(row.getString("block")),
                            row.getString("before_hash"),
                            row.getString("after_hash")));
        });
        var equivalents = new HashMap<Long, Equivalents>();
        said.forEach((version, list) -> equivalents.put(version, new Equivalents(list)));
        return equivalents;
    }

    /// Whether it was not said already.
    boolean same(long version, Same same, Optional<Long> person, Instant at) {
        return jdbc.sql("""
            insert into translation_same_meaning (id, version, block, before_hash, after_hash, person, at)
            values (nextval('translation_same_meaning_seq'), :version, :block, :before, :after, :person, :at)
            on conflict do nothing
            """)
                        .param("version", version)
                        .param("block", same.block().value())
                        .param("before", same.before())
                        .param("after", same.after())
                        .param("person", person.orElse(null))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean differs(long version, Same same, Optional<Long> person, Instant at) {
        return jdbc.sql("""
            update translation_same_meaning
            set undone_by = :person, undone_at = :at
            where version = :version and block = :block
            and before_hash = :before and after_hash = :after and undone_at is null
            """)
                        .param("version", version)
                        .param("block", same.block().value())
                        .param("before", same.before())
                        .param("after", same.after())
                        .param("person", person.orElse(null))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Map<BlockId, LeftOut> leftOut(long version) {
        return jdbc
                .sql("""
                    select source_block, reason, person, at
                    from translation_left_out
                    where version = :version and undone_at is null
                    """)
                .param("version", version)
                .query((row, _) -> new LeftOut(
                        new BlockId(row.getString("source_block")),
                        row.getString("reason"),
                        Optional.ofNullable(row.getObject("person", Long.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .stream()
                .collect(Collectors.toMap(LeftOut::block, Function.identity()));
    }

    void leaveOut(long version, LeftOut left) {
        jdbc.sql("""
            insert into translation_left_out (id, version, source_block, reason, person, at)
            values (nextval('translation_left_out_seq'), :version, :block, :reason, :person, :at)
            on conflict (version, source_block) where undone_at is null
            do update set reason = excluded.reason, person = excluded.person, at = excluded.at
            """)
                .param("version", version)
                .param("block", left.block().value())
                .param("reason", left.reason())
                .param("person", left.person().orElse(null))
                .param("at", left.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeIn(long version, BlockId block, Optional<Long> person, Instant at) {
        jdbc.sql("""
            update translation_left_out set undone_by = :person, undone_at = :at
            where version = :version and source_block = :block and undone_at is null
            """)
                .param("version", version)
                .param("block", block.value())
                .param("person", person.orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
