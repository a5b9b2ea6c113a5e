package almanac.article;

import almanac.account.Reach;
import almanac.shared.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Works and how far each of their languages is, for those who write.
@Component
public class Board {
    /// Chooses works: by what is cheap to ask of each, before anything is loaded of any.
    private static final String CHOSEN = """
        select w.id, (
            select max(coalesce(r.saved_at, v.created_at))
            from article_version v
            left join article_revision r on r.version = v.id and r.number = v.draft
            where v.article = w.id
        ) as worked_at
        from article_article w
        where (
            :everything
            or exists (select from article_author f where f.article = w.id and f.person = :reader)
            or cardinality(cast(:translates as text[])) > 0
        )
        and exists (
            select from article_version v
            left join article_revision r on r.version = v.id and r.number = v.draft
            left join article_edition e on e.version = v.id and e.number = v.live
            where v.article = w.id
            and (strpos(lower(coalesce(r.title, '')), lower(:text)) > 0
                or strpos(lower(coalesce(e.title, '')), lower(:text)) > 0))
        """;

    private final JdbcClient jdbc;
    private final BoardRows rows;

    Board(JdbcClient jdbc, BoardRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// Works that answer to a query; what was worked on last stands first.
    @Transactional(readOnly = true)
    public List<BoardRow> find(BoardQuery query, int offset, int limit) {
        var parameters = new HashMap<String, Object>(ListedRows.parameters(query.reach()));
        parameters.put("text", query.text());
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        var sql = "with chosen as (" + CHOSEN + narrowed(query, parameters)
                + " order by worked_at desc nulls last, w.id desc offset :offset limit :limit) "
                + BoardRows.SELECT + "join chosen on chosen.id = w.id "
                + "order by chosen.worked_at desc nulls last, w.id desc";
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> rows.row(row))
                .list();
    }

    private static String narrowed(BoardQuery query, Map<String, Object> parameters) {
        var narrowed = new StringBuilder();
        query.state().ifPresent(state -> {
            narrowed.append(" and ").append(state.predicate());
            parameters.put(
                    "languages", query.languages().stream().map(Language::tag).toArray(String[]::new));
        });
        query.among().ifPresent(among -> {
            narrowed.append(" and w.public_id = any(:among)");
            parameters.put(
                    "among",
                    among.stream()
                            .filter(text -> query.languages().contains(text.language()))
                            .map(VersionKey::article)
                            .distinct()
                            .toArray(UUID[]::new));
        });
        query.author().ifPresent(author -> {
            narrowed.append(" and exists (select from article_author f where f.article = w.id and f.person = :author)");
            parameters.put("author", author);
        });
        query.topic().ifPresent(topic -> {
            narrowed.append(" and exists (select from article_topic t where t.article = w.id and t.topic = :topic)");
            parameters.put("topic", topic);
        });
        query.kind().ifPresent(kind -> {
            narrowed.append(" and w.kind = :kind");
            parameters.put("kind", kind);
        });
        return narrowed.toString();
    }

    /// Everybody who is an author of something within reach.
    @Transactional(readOnly = true)
    public List<Long> authors(Reach reach) {
        return jdbc.sql("""
            select distinct a.person
            from article_author a
            where :everything
            or exists (select from article_author f where f.article = a.article and f.person = :reader)
            or cardinality(cast(:translates as text[])) > 0
            """)
                .params(ListedRows.parameters(reach))
                .query(Long.class)
                .list();
    }

    /// Those of these works that there are, by id.
    @Transactional(readOnly = true)
    public Map<UUID, BoardRow> works(Collection<UUID> ids) {
        var found = new HashMap<UUID, BoardRow>();
        if (!ids.isEmpty()) {
            jdbc.sql(BoardRows.SELECT + "where w.public_id = any(:ids)")
                    .param("ids", ids.toArray(UUID[]::new))
                    .query((row, number) -> rows.row(row))
                    .list()
                    .forEach(row -> found.put(row.id(), row));
        }
        return found;
    }

    /// How far a work is in one language; nothing where it was not begun.
    @Transactional(readOnly = true)
    public Optional<Standing> standing(UUID work, Language language) {
        return Optional.ofNullable(works(List.of(work)).get(work)).flatMap(row -> row.in(language));
    }
}
