package almanac.media;

import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What is said of assets, beside what they are.
@Component
class LibraryTable {
    private static final String ITEMS = "select " + AssetTable.COLUMNS + """
        , focus_x, focus_y, decorative, created_by, replaced_by, trashed_at,
        (select jsonb_object_agg(language, text) from media_alt where asset = hash) as alt
        from media_asset
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LibraryTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<LibraryItem> list(LibraryQuery query) {
        return jdbc.sql(ITEMS + """
            where replaced_by is null
            and (trashed_at is not null) = :trashed
            and (cast(:type as text) is null or type = :type)
            and (not :wordless or not decorative and not exists (select from media_alt where asset = hash))
            and (
                position(lower(:text) in name) > 0
                or :text <> '' and created_by = any(:people)
                or exists (select from media_alt where asset = hash and position(lower(:text) in lower(text)) > 0)
            )
            and (cast(:hash as text) is null or (created_at, hash) < (:at, :hash))
            order by created_at desc, hash desc
            limit :limit
            """)
                .param("trashed", query.lacking() == LibraryQuery.Lacking.PLACE)
                .param("type", query.type().map(PictureType::name).orElse(null))
                .param("wordless", query.lacking() == LibraryQuery.Lacking.WORDS)
                .param("text", query.text())
                .param("people", query.people().toArray(Long[]::new))
                .param("hash", query.after().map(Asset::hash).orElse(null))
                .param(
                        "at",
                        query.after()
                                .map(asset -> asset.createdAt().atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("limit", query.limit())
                .query((row, number) -> item(row))
                .list();
    }

    Optional<LibraryItem> find(String hash) {
        return jdbc.sql(ITEMS + "where hash = :hash")
                .param("hash", hash)
                .query((row, number) -> item(row))
                .optional();
    }

    private LibraryItem item(ResultSet row) throws SQLException {
        var alt = new HashMap<Language, String>();
        var written = row.getString("alt");
        if (written != null) {
            json.readValue(written, new TypeReference<Map<String, String>>() {})
                    .forEach((tag, text) -> alt.put(Language.of(tag), text));
        }
        var focus = row.getObject("focus_x") == null
                ? Optional.<Focus>empty()
                : Optional.of(new Focus(row.getInt("focus_x"), row.getInt("focus_y")));
        return new LibraryItem(
                AssetTable.asset(row),
                focus,
                row.getBoolean("decorative"),
                alt,
                Optional.ofNullable(row.getObject("created_by", Long.class)),
                Optional.ofNullable(row.getString("replaced_by")),
                Optional.ofNullable(row.getObject("trashed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    Map<String, Focus> focuses() {
        var focuses = new HashMap<String, Focus>();
        jdbc.sql("select hash, focus_x, focus_y from media_asset where focus_x is not null")
                .query(row -> {
                    focuses.put(row.getString("hash"), new Focus(row.getInt("focus_x"), row.getInt("focus_y")));
                });
        return Map.copyOf(focuses);
    }

    void focus(String hash, @Nullable Focus focus) {
        jdbc.sql("update media_asset set focus_x = :x, focus_y = :y where hash = :hash")
                .param("hash", hash)
                .param("x", focus == null ? null : focus.x())
                .param("y", focus == null ? null : focus.y())
                .update();
    }

    /// What is said of one file holds for another, of which nothing was said.
    void takeOver(String from, String to) {
        jdbc.sql("""
            insert into media_alt (asset, language, text)
            select :to, language, text from media_alt where asset = :from
            on conflict (asset, language) do nothing
            """).param("from", from).param("to", to).update();
        jdbc.sql("""
            update media_asset as n
            set focus_x = coalesce(n.focus_x, o.focus_x),
                focus_y = coalesce(n.focus_y, o.focus_y),
                decorative = n.decorative or o.decorative
            from media_asset o
            where n.hash = :to and o.hash = :from
            """).param("from", from).param("to", to).update();
    }

    void decorative(String hash, boolean decorative) {
        jdbc.sql("update media_asset set decorative = :decorative where hash = :hash")
                .param("hash", hash)
                .param("decorative", decorative)
                .update();
    }

    void alt(String hash, Language language, String text) {
        var sql = text.isEmpty() ? "delete from media_alt where asset = :hash and language = :language" : """
            insert into media_alt (asset, language, text)
            values (:hash, :language, :text)
            on conflict (asset, language) do update
            set text = excluded.text
            """;
        var statement = jdbc.sql(sql).param("hash", hash).param("language", language.tag());
        (text.isEmpty() ? statement : statement.param("text", text)).update();
    }
}
