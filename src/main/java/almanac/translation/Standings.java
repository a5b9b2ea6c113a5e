package almanac.translation;

import almanac.article.Provenance;
import almanac.markup.BlockId;
import almanac.markup.BlockKind;
import almanac.translation.Equivalents.Same;
import almanac.translation.Standing.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Looks up how published translations stand: one statement for any number of them.
@Component
class Standings {
    private static final String QUERY = """
        with recursive asked as (
            select * from unnest(cast(:versions as bigint[]), cast(:editions as integer[])) as asked(version, edition)
        ), chain as (
            select version as text, version as link from asked
            union
            select chain.text, w.source_version
            from chain
            join translation_wording w on w.version = chain.link
            where w.source_version is not null
        )
        select asked.version, asked.edition, original.id as original, e.blocks,
            (select blocks from article_edition where version = original.id and number = e.reflects) as reflected,
            (select blocks from article_edition where version = original.id and number = original.live) as live,
            (
                select jsonb_agg(to_jsonb(last))
                from (
                    select distinct on (w.version, w.block, w.hash)
                        w.version, w.block, w.hash, w.source_version, w.source_blocks, w.source_hashes
                    from translation_wording w
                    where w.version in (select link from chain where text = asked.version)
                    order by w.version, w.block, w.hash, w.id desc
                ) last
            ) as wordings,
            (
                select jsonb_agg(to_jsonb(s) order by s.id)
                from translation_same_meaning s
                where s.version = original.id and s.undone_at is null
            ) as same,
            (
                select jsonb_agg(l.source_block)
                from translation_left_out l
                where l.version = asked.version and l.undone_at is null
            ) as left_out
        from asked
        join article_edition e on e.version = asked.version and e.number = asked.edition
        join article_version v on v.id = asked.version
        join article_article a on a.id = v.article
        join article_version original on original.article = a.id and original.language = a.original_language
        where original.id <> v.id
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Standings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Key(long version, String block, String hash) {}

    private record Made(
            long version,
            String block,
            String hash,
            @Nullable Long source_version,
            List<String> source_blocks,
            List<String> source_hashes) {}

    private record MarkRow(String id, String kind, String hash) {}

    private record SameRow(String block, String before_hash, String after_hash) {}

    /// Those of which anything is known.
    Map<Provenance.Text, Standing> of(Collection<Provenance.Text> texts) {
        var standings = new HashMap<Provenance.Text, Standing>();
        jdbc.sql(QUERY)
                .param("versions", texts.stream().map(Provenance.Text::version).toArray(Long[]::new))
                .param("editions", texts.stream().map(Provenance.Text::edition).toArray(Integer[]::new))
                .query(row -> {
                    var made = list(row, "wordings", new TypeReference<List<Made>>() {});
                    if (!made.isEmpty()) {
                        standings.put(
                                new Provenance.Text(row.getLong("version"), row.getInt("edition")),
                                standing(row, made));
                    }
                });
        return standings;
    }

    private Standing standing(ResultSet row, List<Made> made) throws SQLException {
        var marks = new TypeReference<List<MarkRow>>() {};
        var blocks = marks(list(row, "blocks", marks));
        var same = list(row, "same", new TypeReference<List<SameRow>>() {}).stream()
                .map(said -> new Same(new BlockId(said.block()), said.before_hash(), said.after_hash()))
                .toList();
        var byWords = made.stream()
                .collect(Collectors.toMap(of -> new Key(of.version(), of.block(), of.hash()), of -> of, (a, _) -> a));
        var links = new HashMap<BlockId, List<SourceWords>>();
        for (var block : blocks) {
            var sources = new ArrayList<SourceWords>();
            follow(
                            new Key(row.getLong("version"), block.id().value(), block.hash()),
                            row.getLong("original"),
                            byWords,
                            0)
                    .forEach(sources::add);
            links.put(block.id(), sources);
        }
        return new Standing(
                blocks,
                marks(list(row, "reflected", marks)),
                marks(list(row, "live", marks)),
                links,
                new Equivalents(same),
                Set.copyOf(list(row, "left_out", new TypeReference<List<String>>() {}).stream()
                        .map(BlockId::new)
                        .toList()));
    }

    /// The words of the original at the end of the way that a block came.
    private static List<SourceWords> follow(Key key, long original, Map<Key, Made> made, int steps) {
        var wording = Optional.ofNullable(made.get(key));
        if (wording.isEmpty() || steps > 10) {
            return List.of();
        }
        var found = new ArrayList<SourceWords>();
        @Nullable Long from = wording.get().source_version();
        for (int at = 0; from != null && at < wording.get().source_blocks().size(); at++) {
            var block = wording.get().source_blocks().get(at);
            var hash = wording.get().source_hashes().get(at);
            if (from == original) {
                found.add(new SourceWords(new BlockId(block), hash));
            } else {
                found.addAll(follow(new Key(from, block, hash), original, made, steps + 1));
            }
        }
        return found;
    }

    private static List<Mark> marks(List<MarkRow> rows) {
        return rows.stream()
                .map(row -> new Mark(new BlockId(row.id()), BlockKind.valueOf(row.kind()), row.hash()))
                .toList();
    }

    private <T> List<T> list(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? List.of() : json.readValue(text, type);
    }
}
