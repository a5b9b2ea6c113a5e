package almanac.article;

import almanac.publication.Publications;
import almanac.publication.SiteLanguage;
import almanac.relay.Change;
import almanac.relay.ChangeListener;
import almanac.shared.Language;
import almanac.shared.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What readers get who still ask for an address of the former site: found by one statement, none where there are no
/// such addresses at all.
@Component
@DependsOn("almanac.relay.ChangeLog")
public class FormerAddresses implements ChangeListener {
    private final JdbcClient jdbc;
    private final FormerPathTable table;
    private final Rows rows;
    private final Kinds kinds;
    private final Publications publications;
    private volatile Known known;

    private record Known(boolean any, Set<String> asking) {}

    FormerAddresses(JdbcClient jdbc, FormerPathTable table, Rows rows, Kinds kinds, Publications publications) {
        this.jdbc = jdbc;
        this.table = table;
        this.rows = rows;
        this.kinds = kinds;
        this.publications = publications;
        this.known = load();
    }

    private Known load() {
        return new Known(!table.isEmpty(), table.asking());
    }

    @Override
    public void changed(List<Change> seen) {
        if (seen.stream().anyMatch(this::isNews)) {
            known = load();
        }
    }

    /// One more path among many changes nothing of what is known here.
    private boolean isNews(Change change) {
        return change.tags().contains(Tag.FORMER)
                && (!known.any || change.about().containsKey("query"));
    }

    @Override
    public int order() {
        return SNAPSHOTS;
    }

    public boolean exist() {
        return known.any;
    }

    /// Whether the parameters decide what is meant at that path, so that it must be asked about before a page that
    /// knows no parameters answers.
    public boolean ask(String path, @Nullable String query) {
        return query != null
                && known.any
                && FormerPath.parse(path + "?" + query)
                        .filter(former -> !former.query().isEmpty())
                        .filter(former -> known.asking.contains(former.path()))
                        .isPresent();
    }

    /// What is known of a path with exactly these parameters, else of the path alone.
    public FormerLookup at(String path, @Nullable String query) {
        return known.any
                ? FormerPath.parse(query == null ? path : path + "?" + query)
                        .flatMap(this::at)
                        .orElseGet(FormerLookup.Nothing::new)
                : new FormerLookup.Nothing();
    }

    private Optional<FormerLookup> at(FormerPath former) {
        return jdbc.sql("select f.query, f.target, f.language, w.id as article, w.kind, w.original_language,"
                        + Sql.VERSIONS + """
                        , (
                            select coalesce(array_agg(x.language), '{}')
                            from article_version x
                            where x.article = w.id and x.live is null and x.withdrawn_at is not null
                        ) as withdrawn
                        from article_former_path f
                        left join article_article w on w.id = f.article
                        where f.path = :path and (f.query = :query or f.query = '')
                        order by f.query = :query desc
                        limit 1
                        """)
                .param("path", former.path())
                .param("query", former.query())
                .query((row, number) -> lookup(row))
                .optional();
    }

    private FormerLookup lookup(ResultSet row) throws SQLException {
        var exactly = !row.getString("query").isEmpty();
        var own = row.getString("target");
        if (own != null) {
            return new FormerLookup.Leads(own, Optional.empty(), exactly);
        }
        var article = row.getLong("article");
        var versions = rows.versions(row);
        var language = Optional.ofNullable(row.getString("language")).map(Language::of);
        var original = Language.of(row.getString("original_language"));
        var kind = kinds.of(row.getString("kind"));
        var path =
                language.map(tag -> in(tag, original, kind, versions)).orElseGet(() -> forAnyone(original, versions));
        if (path.isPresent()) {
            return new FormerLookup.Leads(path.get(), Optional.of(article), exactly);
        }
        var withdrawn = Set.of((String[]) row.getArray("withdrawn").getArray());
        return withdrawn.contains(language.orElse(original).tag())
                ? new FormerLookup.Withdrawn(article, versions)
                : new FormerLookup.Unpublished(article, language, versions);
    }

    /// The text of that language; without one the original under it, where the language shows originals.
    private Optional<String> in(Language language, Language original, Kind kind, List<LiveVersion> versions) {
        var shows = publications
                .current()
                .language(language)
                .map(SiteLanguage::showsOriginals)
                .orElse(false);
        return version(language, versions)
                .map(LiveVersion::path)
                .or(() -> shows
                        ? version(original, versions).map(live -> kind.path(language, live.slug()))
                        : Optional.empty());
    }

    /// The default language, else the original, else the oldest: what `x-default` says.
    private Optional<String> forAnyone(Language original, List<LiveVersion> versions) {
        return version(publications.current().defaultLanguage(), versions)
                .or(() -> version(original, versions))
                .or(() -> versions.stream().findFirst())
                .map(LiveVersion::path);
    }

    private static Optional<LiveVersion> version(Language language, List<LiveVersion> versions) {
        return versions.stream()
                .filter(version -> version.language().equals(language))
                .findFirst();
    }
}
