package almanac.article;

import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/// The query of works with all their versions, and what its rows become. Names as in `Sql`.
@Component
class BoardRows {
    static final String SELECT = """
        select w.public_id, w.kind, w.original_language, board.versions,
            array(select person from article_author a where a.article = w.id order by a.position) as authors
        from article_article w
        join lateral (
            select
                jsonb_agg(
                    jsonb_build_object(
                        'language', v.language,
                        'title', coalesce(r.title, e.title, ''),
                        'state', case
                            when v.schedule is not null then 'scheduled'
                            when v.live is not null then 'live'
                            when v.withdrawn_at is not null then 'withdrawn'
                            else 'draft' end,
                        'unpublished', v.live is not null and r.number is distinct from e.revision,
                        'draft', v.draft,
                        'savedBy', r.saved_by,
                        'workedAt', coalesce(r.saved_at, v.created_at),
                        'scheduledAt', v.scheduled_at,
                        'live', v.live,
                        'original', source.original)
                    order by (v.language = w.original_language) desc, v.id) as versions
            from article_version v
            left join article_revision r on r.version = v.id and r.number = v.draft
            left join article_edition e on e.version = v.id and e.number = v.live
            cross join lateral (select
        """ + Sql.ORIGINAL + """
            ) source
            where v.article = w.id
        ) board on board.versions is not null
        """;

    private final Rows rows;

    BoardRows(Rows rows) {
        this.rows = rows;
    }

    BoardRow row(ResultSet row) throws SQLException {
        var original = Language.of(row.getString("original_language"));
        var versions = Columns.JSON.readValue(row.getString("versions"), new TypeReference<List<StandingRow>>() {});
        return new BoardRow(
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
            @Nullable Integer draft,
            @Nullable Long savedBy,
            OffsetDateTime workedAt,
            @Nullable OffsetDateTime scheduledAt,
            @Nullable Integer live,
            @Nullable OriginalNow original) {
        Standing standing() {
            return new Standing(
                    Language.of(language),
                    title,
                    state,
                    unpublished,
                    Optional.ofNullable(draft),
                    Optional.ofNullable(savedBy),
                    workedAt.toInstant(),
                    Optional.ofNullable(scheduledAt).map(OffsetDateTime::toInstant),
                    Optional.ofNullable(live),
                    original == null || live == null ? new Freshness.Original() : original.freshness());
        }
    }
}
