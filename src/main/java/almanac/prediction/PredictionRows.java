package almanac.prediction;

import almanac.article.Kinds;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/// Turns rows of our queries for readers into what they get. The queries read article's tables too, so that a page asks
/// once for facts and words.
@Component
class PredictionRows {
    /// Names: p a prediction, w its article, s its standing. Asks for `:reader`, and by `:whole` for the lines that
    /// hold whole texts as well.
    static final String SHOWN = """
        select p.article, w.public_id, w.original_language, p.handle, p.form, p.unit, p.grade,
               p.asserted_at, p.recorded_at, p.closes_at, p.resolves_by, p.archive, p.reference, p.elsewhere,
               s.withdrawn_at, s.entries, s.head,
               (select jsonb_agg(jsonb_build_object('name', o.name, 'names', o.names) order by o.position)
                from prediction_option o where o.prediction = p.article) as options,
               array(select topic from article_topic t where t.article = p.article order by t.position) as topics,
               array(select person from article_author a where a.article = p.article order by a.position) as authors,
               array(select e.line from prediction_entry e
                     where e.prediction = p.article and (:whole or e.kind not in ('claim', 'wording'))
                     order by e.number) as lines,
               (select jsonb_agg(to_jsonb(c) - 'prediction' - 'form' - 'year' order by c.entry)
                from prediction_score c where c.prediction = p.article) as scores,
               words.language, words.slug, words.title, words.live,
               place.kind as place_kind, place.language as place_language, place.slug as place_slug,
               place.title as place_title
        from prediction_prediction p
        join article_article w on w.id = p.article
        join prediction_standing s on s.prediction = p.article and s.published_at is not null
        cross join lateral (
            select v.language, e.slug, e.title, v.live is not null as live
            from article_version v
            join article_edition e on e.version = v.id and e.number = coalesce(v.live, v.editions_made)
            where v.article = p.article
            order by (v.live is not null) desc, (v.language = :reader) desc,
                     (v.language = w.original_language) desc, v.published_at
            limit 1) words
        left join lateral (
            select i.kind, v.language, e.slug, e.title
            from article_article i
            join article_version v on v.article = i.id
            join article_edition e on e.version = v.id and e.number = v.live
            where i.id = p.stands_in
            order by (v.language = :reader) desc, (v.language = i.original_language) desc, v.published_at
            limit 1) place on true
        """;

    private final Kinds kinds;

    PredictionRows(Kinds kinds) {
        this.kinds = kinds;
    }

    Shown shown(ResultSet row) throws SQLException {
        var form = Form.parse(row.getString("form")).orElseThrow();
        return new Shown(
                row.getLong("article"),
                row.getObject("public_id", UUID.class),
                new Handle(row.getString("handle")),
                Language.of(row.getString("original_language")),
                form,
                options(row),
                row.getString("unit"),
                Grade.parse(row.getString("grade")).orElseThrow(),
                Predictions.instant(row, "asserted_at"),
                Predictions.instant(row, "recorded_at"),
                Predictions.instant(row, "closes_at"),
                Predictions.instant(row, "resolves_by"),
                Optional.ofNullable(row.getString("archive")),
                FactsJson.reference(row.getString("reference")),
                FactsJson.elsewhere(row.getString("elsewhere")),
                Arrays.asList((Long[]) row.getArray("topics").getArray()),
                Arrays.asList((Long[]) row.getArray("authors").getArray()),
                words(row),
                place(row),
                instant(row, "withdrawn_at"),
                chronicle(row, form),
                scores(row),
                row.getInt("entries"),
                row.getString("head"));
    }

    static Shown.Words words(ResultSet row) throws SQLException {
        return new Shown.Words(
                Language.of(row.getString("language")),
                new Slug(row.getString("slug")),
                row.getString("title"),
                row.getBoolean("live"));
    }

    private Optional<Shown.Place> place(ResultSet row) throws SQLException {
        var slug = row.getString("place_slug");
        if (slug == null) {
            return Optional.empty();
        }
        var language = Language.of(row.getString("place_language"));
        var kind = kinds.named(row.getString("place_kind"));
        var title = row.getString("place_title");
        return kind.map(known -> new Shown.Place(language, known.path(language, new Slug(slug)), title));
    }

    private static Chronicle chronicle(ResultSet row, Form form) throws SQLException {
        var lines = new ArrayList<Line>();
        for (var text : (String[]) row.getArray("lines").getArray()) {
            lines.add(new Line(Lines.read(text, form), text));
        }
        return new Chronicle(lines);
    }

    private static List<Option> options(ResultSet row) throws SQLException {
        return json(row, "options", new TypeReference<List<Named>>() {}).stream()
                .flatMap(List::stream)
                .map(Named::option)
                .toList();
    }

    private record Named(String name, Map<String, String> names) {
        Option option() {
            var byLanguage = new HashMap<Language, String>();
            names.forEach((tag, text) -> byLanguage.put(Language.of(tag), text));
            return new Option(name, byLanguage);
        }
    }

    private static List<Shown.Scored> scores(ResultSet row) throws SQLException {
        return json(row, "scores", new TypeReference<List<Shown.Scored>>() {}).orElse(List.of());
    }

    private static <T> Optional<T> json(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? Optional.empty() : Optional.of(Lines.JSON.readValue(text, type));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
