package almanac.article;

import almanac.shared.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of live texts, newest first, a page at a time.
@Component
public class Lists {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /// More than are shown, since not all may be there in the reader's language.
    private static final int NEAREST = 24;

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Kinds kinds;
    private final ObjectProvider<Related> related;

    Lists(JdbcClient jdbc, Rows rows, Kinds kinds, ObjectProvider<Related> related) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.kinds = kinds;
        this.related = related;
    }

    public Listing of(Language language, Filter filter, Optional<Cursor> before, int limit) {
        var from = before.orElse(new Cursor(LATEST, Long.MAX_VALUE));
        var found = jdbc.sql("select " + Sql.TEASER + Sql.LIVE + """
            where v.live is not null
            and v.language = :language
            and w.kind = any(:kinds)
            and (v.published_at, v.id) < (:before, :version)
            """ + filter.condition() + """
            order by v.published_at desc, v.id desc
            limit :limit
            """)
                .param("language", language.tag())
                .param("kinds", kinds.listed())
                .param("before", OffsetDateTime.ofInstant(from.publishedAt(), ZoneOffset.UTC))
                .param("version", from.version())
                .params(filter.parameters())
                .param("limit", limit + 1)
                .query((row, number) -> new Placed(
                        rows.teaser(row), new Cursor(Rows.instant(row, "first_published_at"), row.getLong("version"))))
                .list();
        return page(found, limit);
    }

    private record Placed(Teaser teaser, Cursor cursor) {}

    private static Listing page(List<Placed> found, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Listing(
                shown.stream().map(Placed::teaser).toList(),
                found.size() > limit ? Optional.of(shown.getLast().cursor()) : Optional.empty());
    }

    /// The newest works that a language has no text of, each in its original's language, or else in the one that had it
    /// first.
    public List<Teaser> notYetIn(Language language, int limit) {
        return jdbc.sql("select * from (select distinct on (w.id) " + Sql.TEASER + Sql.LIVE + """
            where v.live is not null
            and w.kind = any(:kinds)
            and not exists (
                select 1 from article_version own
                where own.article = w.id and own.language = :language and own.live is not null)
            order by w.id, (v.language = w.original_language) desc, v.published_at
            ) missing
            order by first_published_at desc
            limit :limit
            """)
                .param("language", language.tag())
                .param("kinds", kinds.listed())
                .param("limit", limit)
                .query((row, number) -> rows.teaser(row))
                .list();
    }

    /// Works in that order, each once: in the reader's language, else in the one that serves, else in the original's.
    /// Those without a text in a language that the publication speaks are left out.
    public List<Teaser> inOrder(List<WantedWork> works, Language reader, Collection<Language> spoken) {
        return jdbc.sql(IN_ORDER)
                .param("articles", works.stream().map(WantedWork::article).toArray(Long[]::new))
                .param(
                        "otherwise",
                        works.stream().map(work -> work.otherwise().tag()).toArray(String[]::new))
                .param("language", reader.tag())
                .param("spoken", spoken.stream().map(Language::tag).toArray(String[]::new))
                .query((row, number) -> rows.teaser(row))
                .list();
    }

    private static final String IN_ORDER =
            "select * from (select distinct on (w.id) wanted.place, " + Sql.TEASER + Sql.LIVE + """
                join unnest(cast(:articles as bigint[]), cast(:otherwise as text[]))
                with ordinality wanted (article, otherwise, place) on wanted.article = w.id
                where v.language = any(:spoken)
                order by w.id, (v.language = :language) desc, (v.language = wanted.otherwise) desc,
                (v.language = w.original_language) desc, v.published_at, v.id
                ) shown
                order by place
                """;

    /// The newest texts about each topic, by the topic's id.
    public Map<Long, List<Teaser>> newestByTopic(Language language, int limit) {
        var byTopic = new HashMap<Long, List<Teaser>>();
        jdbc.sql("select * from (select a.topic, row_number() over ("
                        + "partition by a.topic order by v.published_at desc, v.id desc) as place, " + Sql.TEASER
                        + Sql.LIVE + """
                        join article_topic a on a.article = w.id
                        where v.language = :language
                        and w.kind = any(:kinds)
                        ) placed
                        where place <= :limit
                        order by topic, place
                        """)
                .param("language", language.tag())
                .param("kinds", kinds.listed())
                .param("limit", limit)
                .query(row -> {
                    byTopic.computeIfAbsent(row.getLong("topic"), topic -> new ArrayList<>())
                            .add(rows.teaser(row));
                });
        return byTopic;
    }

    /// What a reader of an article may turn to next: its neighbours in time, and what is nearest to it.
    public Surroundings around(PublishedArticle article) {
        var neighbours = new ArrayList<Placing>();
        jdbc.sql(neighbour("previous", "<", "desc")
                        + " union all "
                        + neighbour("next", ">", "asc")
                        + " union all "
                        + RELATED)
                .param("language", article.language().tag())
                .param("kinds", kinds.listed())
                .param("article", article.article())
                .param("nearest", nearest(article))
                .param("at", OffsetDateTime.ofInstant(article.publishedAt(), ZoneOffset.UTC))
                .query(row -> {
                    neighbours.add(new Placing(row.getString("place"), rows.teaser(row)));
                });
        return new Surroundings(
                first(neighbours, "previous"),
                first(neighbours, "next"),
                neighbours.stream()
                        .filter(placing -> placing.place().equals("related"))
                        .map(Placing::teaser)
                        .toList());
    }

    private Long[] nearest(PublishedArticle article) {
        var known = related.getIfAvailable();
        return known == null
                ? new Long[0]
                : known.to(article.article(), NEAREST).toArray(Long[]::new);
    }

    private record Placing(String place, Teaser teaser) {}

    private static Optional<Teaser> first(List<Placing> placings, String place) {
        return placings.stream()
                .filter(placing -> placing.place().equals(place))
                .map(Placing::teaser)
                .findFirst();
    }

    private static String neighbour(String place, String side, String order) {
        return "(select '" + place + "' as place, " + Sql.TEASER + Sql.LIVE + """
            where v.live is not null
            and v.language = :language
            and w.kind = any(:kinds)
            and w.id <> :article
            and v.published_at %s :at
            order by v.published_at %s, v.id %s
            limit 1)
            """.formatted(side, order, order);
    }

    /// Those that are known to be nearest, then those that share most topics.
    private static final String RELATED = "(select 'related' as place, " + Sql.TEASER + Sql.LIVE + """
        join lateral (
            select count(*) as shared
            from article_topic mine
            join article_topic theirs on theirs.topic = mine.topic
            where mine.article = :article and theirs.article = w.id
        ) common on true
        where v.live is not null
        and v.language = :language
        and w.kind = any(:kinds)
        and w.id <> :article
        and (w.id = any(:nearest) or common.shared > 0)
        order by array_position(:nearest, w.id), common.shared desc, v.published_at desc
        limit 3)
        """;

    /// The years and months in which a language has texts, newest first, by the publication's own calendar.
    public List<ArchiveYear> years(Language language, ZoneId zone) {
        return ArchiveYear.of(jdbc.sql("""
            select extract(year from v.published_at at time zone :zone)::int as year,
                   extract(month from v.published_at at time zone :zone)::int as month,
                   count(*)::int as count
            from article_version v
            join article_article w on w.id = v.article
            where v.live is not null
            and v.language = :language
            and w.kind = any(:kinds)
            group by 1, 2
            order by 1 desc, 2 desc
            """)
                .param("zone", zone.getId())
                .param("language", language.tag())
                .param("kinds", kinds.listed())
                .query((row, number) ->
                        new ArchiveYear.Month(row.getInt("year"), row.getInt("month"), row.getInt("count")))
                .list());
    }
}
