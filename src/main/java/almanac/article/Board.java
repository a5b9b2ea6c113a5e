package almanac.article;

import almanac.account.Reach;
import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/// Works and how far each of their languages is, for those who write: what was worked on last stands first.
@Component
public class Board {
    private static final String ROWS = """
        select w.public_id, w.kind, w.original_language, board.versions,
            array(select person from article_author a where a.article = w.id order by a.position) as authors
        from article_article w
        join lateral (
            select
                jsonb_agg(
                    jsonb_build_object(
                        'language', v.language, 'title', coalesce(r.title, e.title, ''), 'state', lower(s.state),
                        'unpublished', v.live is not null and r.number is distinct from e.revision,
                        'scheduledAt', v.scheduled_at, 'live', v.live)
                    order by (v.language = w.original_language) desc, v.id) as versions,
                max(coalesce(r.saved_at, e.recorded_at, v.created_at)) as worked_at,
                string_agg(coalesce(r.title, e.title, ''), ' ') as titles,
                array_agg(s.state) as states
            from article_version v
            cross join lateral (
                select case
                    when v.schedule is not null then 'SCHEDULED'
                    when v.live is not null then 'LIVE'
                    when v.withdrawn_at is not null then 'WITHDRAWN'
                    else 'DRAFT' end as state
            ) s
            left join article_revision r on r.version = v.id and r.number = v.draft
            left join article_edition e on e.version = v.id and e.number = v.live
            where v.article = w.id
        ) board on board.versions is not null
        """;

    private final JdbcClient jdbc;
    private final Rows rows;

    Board(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// A work with its versions.
    public record Row(UUID id, Kind kind, Language original, List<Credit> authors, List<Standing> versions) {
        public Row {
            versions = List.copyOf(versions);
        }
    }

    /// How far a work is in one language.
    ///
    /// @param title     the draft's, else the last edition's
    /// @param unpublished whether the draft says something else than what is live
    /// @param scheduledAt when the draft is to be published
    /// @param live        the edition that readers see
    public record Standing(
            Language language,
            String title,
            VersionState state,
            boolean unpublished,
            Optional<OffsetDateTime> scheduledAt,
            Optional<Integer> live) {
        public boolean isLive() {
            return live.isPresent();
        }
    }

    /// @param title found anywhere in a title of the work, whatever the case of its letters; everything where empty
    @Transactional(readOnly = true)
    public List<Row> find(Reach reach, String title, Optional<VersionState> state, int offset, int limit) {
        return jdbc.sql(ROWS + """
            where (
                :everything
                or exists (select 1 from article_author f where f.article = w.id and f.person = :reader)
                or cardinality(cast(:translates as text[])) > 0
            )
            and strpos(lower(board.titles), lower(:title)) > 0
            and (cast(:state as text) is null or :state = any(board.states))
            order by board.worked_at desc, w.id desc
            offset :offset
            limit :limit
            """)
                .params(ListedRows.parameters(reach))
                .param("title", title)
                .param("state", state.map(Enum::name).orElse(null))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    /// How far a work is in one language; nothing where it was not begun.
    @Transactional(readOnly = true)
    public Optional<Standing> standing(UUID work, Language language) {
        return jdbc
                .sql(ROWS + "where w.public_id = :work\n")
                .param("work", work)
                .query((row, number) -> row(row))
                .list()
                .stream()
                .flatMap(row -> row.versions().stream())
                .filter(standing -> standing.language().equals(language))
                .findFirst();
    }

    private Row row(ResultSet row) throws SQLException {
        var original = Language.of(row.getString("original_language"));
        var versions = Columns.JSON.readValue(row.getString("versions"), new TypeReference<List<StandingRow>>() {});
        return new Row(
                row.getObject("public_id", UUID.class),
                rows.kind(row),
                original,
                rows.credits(row, "authors", original),
                versions.stream().map(StandingRow::standing).toList());
    }

    private record StandingRow(
            String language,
            String title,
            VersionState state,
            boolean unpublished,
            @org.jspecify.annotations.Nullable OffsetDateTime scheduledAt,
            @org.jspecify.annotations.Nullable Integer live) {
        Standing standing() {
            return new Standing(
                    Language.of(language),
                    title,
                    state,
                    unpublished,
                    Optional.ofNullable(scheduledAt),
                    Optional.ofNullable(live));
        }
    }
}
