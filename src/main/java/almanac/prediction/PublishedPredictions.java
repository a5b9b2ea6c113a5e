package almanac.prediction;

import almanac.publication.Publications;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What readers and programs get of predictions: facts, record and words, found by one statement.
@Component
public class PublishedPredictions {
    private final JdbcClient jdbc;
    private final PredictionRows rows;
    private final Publications publications;
    private final InstantSource time;

    PublishedPredictions(JdbcClient jdbc, PredictionRows rows, Publications publications, InstantSource time) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.publications = publications;
        this.time = time;
    }

    /// Many at once for cards, in the order of the handles; those that were never published are left out.
    public Map<Handle, Shown> by(Collection<Handle> handles, Language reader) {
        var found = new LinkedHashMap<Handle, Shown>();
        jdbc.sql(PredictionRows.SHOWN + "where p.handle = any(:handles)")
                .param("reader", reader.tag())
                .param("whole", false)
                .param("handles", handles.stream().map(Handle::value).distinct().toArray(String[]::new))
                .query(row -> {
                    var shown = rows.shown(row);
                    found.put(shown.handle(), shown);
                });
        return found;
    }

    /// The one at an address, whether its text there is live or was withdrawn, with its whole record.
    public Optional<Shown> at(Language language, Slug slug) {
        return jdbc.sql(PredictionRows.SHOWN + """
            where p.article in (
                select v.article from article_address ad
                join article_version v on v.id = ad.version
                where ad.slug = :slug)
            limit 1
            """)
                .param("reader", language.tag())
                .param("whole", true)
                .param("slug", slug.value())
                .query((row, number) -> rows.shown(row))
                .optional();
    }

    /// A piece of a list, what falls due last first; at most one more than asked for, so that the end can be told.
    public List<Shown> list(Wanted wanted, Language reader, int limit) {
        return shown(
                "where true" + wanted.condition() + " order by p.resolves_by desc, p.article desc limit :limit",
                wanted.parameters(time.instant(), publications.current().timeZone()),
                reader,
                limit + 1);
    }

    /// What falls due next, or did and is not judged, in the order of days.
    public List<Shown> dueNext(Language reader, int limit) {
        return shown("""
            where s.verdict is null and s.withdrawn_at is null
            order by p.resolves_by, p.article
            limit :limit
            """, Map.of(), reader, limit);
    }

    private List<Shown> shown(String which, Map<String, Object> parameters, Language reader, int limit) {
        return jdbc.sql(PredictionRows.SHOWN + which)
                .param("reader", reader.tag())
                .param("whole", false)
                .param("limit", limit)
                .params(parameters)
                .query((row, number) -> rows.shown(row))
                .list();
    }

    /// By what lists can be narrowed: the years in which something falls due, and whose claims there are.
    public Choices choices() {
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        var authors = new ArrayList<Long>();
        jdbc.sql("""
            select distinct true as year,
                   extract(year from (p.resolves_by - interval '1 millisecond') at time zone :zone)::bigint as id
            from prediction_prediction p
            join prediction_standing s on s.prediction = p.article and s.published_at is not null
            union all
            select distinct false, a.person
            from article_author a
            join prediction_standing s on s.prediction = a.article and s.published_at is not null
            """).param("zone", publications.current().timeZone().getId()).query(row -> {
            if (row.getBoolean("year")) {
                years.add(row.getInt("id"));
            } else {
                authors.add(row.getLong("id"));
            }
        });
        return new Choices(List.copyOf(years), authors);
    }

    /// Years, the latest first, and people.
    public record Choices(List<Integer> years, List<Long> authors) {
        public Choices {
            years = List.copyOf(years);
            authors = List.copyOf(authors);
        }
    }

    /// The one that is that article, with its whole record.
    public Optional<Shown> find(UUID id, Language reader) {
        return jdbc.sql(PredictionRows.SHOWN + "where w.public_id = :id")
                .param("reader", reader.tag())
                .param("whole", true)
                .param("id", id)
                .query((row, number) -> rows.shown(row))
                .optional();
    }
}
