package almanac.article;

import almanac.account.Actor;
import almanac.media.Usage;
import almanac.media.Use;
import almanac.shared.Language;
import almanac.web.Studio;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The texts that show a file: in the draft as it stands, or in the edition that readers see.
@Component
class PictureUsage implements Usage {
    private static final String SHOWING = """
        from article_version v
        join article_article a on a.id = v.article
        left join article_revision r on r.version = v.id and r.number = v.draft
        left join article_edition e on e.version = v.id and e.number = v.live
        where v.id in (
            select version from article_revision where pictures && cast(:names as text[])
            union
            select version from article_edition where pictures && cast(:names as text[])
        )
        """;

    private final JdbcClient jdbc;
    private final Kinds kinds;

    PictureUsage(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    @Override
    public Set<String> used(Map<String, Set<String>> files) {
        var hashes = new ArrayList<String>();
        var names = new ArrayList<String>();
        files.forEach((hash, called) -> called.forEach(name -> {
            hashes.add(hash);
            names.add(name);
        }));
        return new HashSet<>(jdbc.sql("""
            select distinct file.hash
            from unnest(cast(:hashes as text[]), cast(:names as text[])) as file(hash, name)
            where exists (
                select from article_revision r
                join article_version v on v.id = r.version and v.draft = r.number
                where r.pictures @> array[file.name]
            )
            or exists (
                select from article_edition e
                join article_version v on v.id = e.version and v.live = e.number
                where e.pictures @> array[file.name]
            )
            """)
                .param("hashes", hashes.toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Override
    public boolean binds(Set<String> names) {
        return jdbc.sql("select exists (select " + SHOWING + """
            and (
                e.pictures && cast(:names as text[])
                or v.schedule is not null and r.pictures && cast(:names as text[])
            ))
            """)
                .param("names", names.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Use> uses(Set<String> names, Actor actor) {
        return jdbc
                .sql("""
                    select a.public_id, a.kind, a.original_language, v.language, e.slug,
                           coalesce(r.title, e.title) as title, e.title as seen_title,
                           v.schedule is not null as scheduled,
                           coalesce(e.pictures && cast(:names as text[]), false) as live,
                           coalesce(r.pictures && cast(:names as text[]), false) as drafted,
                           array(select person from article_author where article = a.id) as authors
                    """ + SHOWING)
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> use(row, actor))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Use> use(ResultSet row, Actor actor) throws SQLException {
        var live = row.getBoolean("live");
        if (!live && !row.getBoolean("drafted")) {
            return Optional.empty();
        }
        var language = Language.of(row.getString("language"));
        var authors = Set.copyOf(Arrays.asList((Long[]) row.getArray("authors").getArray()));
        var original = Language.of(row.getString("original_language"));
        if (actor.rights().mayRead(authors, original, language)) {
            var path = Studio.PATH + "/articles/" + row.getString("public_id") + "/" + language;
            return Optional.of(new Use(row.getString("title"), language, path, standing(row, live)));
        }
        return live ? Optional.of(seen(row, language)) : Optional.empty();
    }

    /// As readers see it.
    private Use seen(ResultSet row, Language language) throws SQLException {
        var path = kinds.of(row.getString("kind")).path(language, new almanac.shared.Slug(row.getString("slug")));
        return new Use(row.getString("seen_title"), language, path, Use.Standing.LIVE);
    }

    private static Use.Standing standing(ResultSet row, boolean live) throws SQLException {
        if (live) {
            return Use.Standing.LIVE;
        }
        return row.getBoolean("scheduled") ? Use.Standing.SCHEDULED : Use.Standing.DRAFT;
    }
}
