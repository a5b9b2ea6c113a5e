package almanac.prediction;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds predictions for those who add to their records, and keeps the facts of new ones.
@Component
class Predictions {
    private static final String FIND = """
        select p.*, w.public_id, w.original_language,
               array(select name from prediction_option where prediction = p.article order by position) as options,
               array(select person from article_author where article = p.article order by position) as authors,
               s.entries, s.head
        from prediction_prediction p
        join article_article w on w.id = p.article
        join prediction_standing s on s.prediction = p.article
        """;

    private final JdbcClient jdbc;

    Predictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The prediction that is that article, locked until the transaction ends.
    Optional<Prediction> lock(UUID id) {
        return jdbc.sql(FIND + "where w.public_id = :id for update of p")
                .param("id", id)
                .query((row, number) -> prediction(row))
                .optional();
    }

    Optional<Prediction> find(UUID id) {
        return jdbc.sql(FIND + "where w.public_id = :id")
                .param("id", id)
                .query((row, number) -> prediction(row))
                .optional();
    }

    Optional<UUID> byHandle(Handle handle) {
        return jdbc.sql("""
            select w.public_id
            from prediction_prediction p
            join article_article w on w.id = p.article
            where p.handle = :handle
            """).param("handle", handle.value()).query(UUID.class).optional();
    }

    /// The prediction that holds one of these handles in the eyes of nobody else: the first that is free.
    boolean taken(Handle handle) {
        return jdbc.sql("select exists (select from prediction_prediction where handle = :handle)")
                .param("handle", handle.value())
                .query(Boolean.class)
                .single();
    }

    void insert(UUID id, Handle handle, Facts facts, Grade grade, Instant now) {
        jdbc.sql("""
            insert into prediction_prediction (
                article, handle, form, unit, grade, asserted_at, recorded_at, closes_at, resolves_by, archive,
                stands_in, stands_block, reference, elsewhere)
            select w.id, :handle, :form, :unit, :grade, :assertedAt, :recordedAt, :closesAt, :resolvesBy, :archive,
                   (select id from article_article where public_id = :standsIn), :block,
                   cast(:reference as jsonb), cast(:elsewhere as jsonb)
            from article_article w
            where w.public_id = :id
            """)
                .param("id", id)
                .param("handle", handle.value())
                .param("form", facts.form().toString())
                .param("unit", facts.unit())
                .param("grade", grade.toString())
                .param("assertedAt", Ledger.utc(facts.assertedAt()))
                .param("recordedAt", Ledger.utc(now))
                .param("closesAt", Ledger.utc(facts.closes()))
                .param("resolvesBy", Ledger.utc(facts.resolvesBy()))
                .param("archive", facts.archive().orElse(null))
                .param("standsIn", facts.standsIn().orElse(null), java.sql.Types.OTHER)
                .param("block", facts.block().orElse(null))
                .param("reference", FactsJson.write(facts.reference()))
                .param("elsewhere", FactsJson.write(facts.elsewhere()))
                .update();
        insert(id, facts.options());
    }

    private void insert(UUID id, List<Option> options) {
        for (var position = 0; position < options.size(); position++) {
            var option = options.get(position);
            var names = Lines.JSON.createObjectNode();
            option.names().entrySet().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(name -> names.put(name.getKey().tag(), name.getValue()));
            jdbc.sql("""
                insert into prediction_option (prediction, position, name, names)
                select id, :position, :name, cast(:names as jsonb) from article_article where public_id = :id
                """)
                    .param("id", id)
                    .param("position", position)
                    .param("name", option.name())
                    .param("names", Lines.JSON.writeValueAsString(names))
                    .update();
        }
    }

    private static Prediction prediction(ResultSet row) throws SQLException {
        return new Prediction(
                row.getLong("article"),
                row.getObject("public_id", UUID.class),
                new Handle(row.getString("handle")),
                Language.of(row.getString("original_language")),
                Form.parse(row.getString("form")).orElseThrow(),
                Arrays.asList((String[]) row.getArray("options").getArray()),
                Grade.parse(row.getString("grade")).orElseThrow(),
                instant(row, "asserted_at"),
                instant(row, "recorded_at"),
                instant(row, "closes_at"),
                instant(row, "resolves_by"),
                FactsJson.reference(row.getString("reference")),
                Arrays.asList((Long[]) row.getArray("authors").getArray()),
                row.getInt("entries"),
                row.getString("head"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
