package almanac.article;

import almanac.account.Actor;
import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of addresses of former sites.
@Component
class FormerPathTable {
    private static final String ROWS = """
        select f.path, f.query, f.language, f.target, w.public_id
        from article_former_path f
        left join article_article w on w.id = f.article
        """;

    private final JdbcClient jdbc;

    FormerPathTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FormerTarget> find(FormerPath former) {
        return jdbc.sql(ROWS + "where f.path = :path and f.query = :query")
                .param("path", former.path())
                .param("query", former.query())
                .query((row, number) -> target(row))
                .optional();
    }

    List<FormerPathLine> all() {
        return jdbc.sql(ROWS + "order by f.path collate \"C\", f.query collate \"C\"")
                .query((row, number) ->
                        new FormerPathLine(new FormerPath(row.getString("path"), row.getString("query")), target(row)))
                .list();
    }

    private static FormerTarget target(ResultSet row) throws SQLException {
        var own = row.getString("target");
        return own != null
                ? new FormerTarget.Own(own)
                : new FormerTarget.Text(
                        row.getObject("public_id", UUID.class),
                        Optional.ofNullable(row.getString("language")).map(Language::of));
    }

    /// False where the work does not exist.
    boolean put(FormerPath former, FormerTarget.Text target, Instant at, Actor by) {
        return jdbc.sql("""
            insert into article_former_path (path, query, article, language, mapped_at, mapped_by)
            select :path, :query, id, :language, :at, :by
            from article_article
            where public_id = :article
            on conflict (path, query) do update
            set article = excluded.article, language = excluded.language, target = null,
                mapped_at = excluded.mapped_at, mapped_by = excluded.mapped_by
            """)
                        .param("path", former.path())
                        .param("query", former.query())
                        .param("article", target.article())
                        .param("language", target.language().map(Language::tag).orElse(null))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.isProgram() ? null : by.person())
                        .update()
                == 1;
    }

    void put(FormerPath former, FormerTarget.Own target, Instant at, Actor by) {
        jdbc.sql("""
            insert into article_former_path (path, query, target, mapped_at, mapped_by)
            values (:path, :query, :target, :at, :by)
            on conflict (path, query) do update
            set article = null, language = null, target = excluded.target,
                mapped_at = excluded.mapped_at, mapped_by = excluded.mapped_by
            """)
                .param("path", former.path())
                .param("query", former.query())
                .param("target", target.path())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.isProgram() ? null : by.person())
                .update();
    }

    boolean delete(FormerPath former) {
        return jdbc.sql("delete from article_former_path where path = :path and query = :query")
                        .param("path", former.path())
                        .param("query", former.query())
                        .update()
                == 1;
    }

    boolean anyLeadsTo(FormerPath address) {
        return jdbc.sql("select exists (select 1 from article_former_path where target = :target)")
                .param("target", address.encoded())
                .query(Boolean.class)
                .single();
    }

    /// The work whose text has, or had, that address.
    Optional<UUID> workAt(Language language, String slug) {
        return jdbc.sql("""
            select w.public_id
            from article_address a
            join article_version v on v.id = a.version
            join article_article w on w.id = v.article
            where a.language = :language and a.slug = :slug
            """)
                .param("language", language.tag())
                .param("slug", slug)
                .query(UUID.class)
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from article_former_path)")
                .query(Boolean.class)
                .single();
    }

    /// The paths at which parameters decide.
    Set<String> asking() {
        return new HashSet<>(jdbc.sql("select distinct path from article_former_path where query <> ''")
                .query(String.class)
                .list());
    }
}
