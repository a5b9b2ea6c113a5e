package almanac.article;

import almanac.account.People;
import almanac.markup.Heading;
import almanac.markup.Part;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.topic.Topics;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Turns rows of our queries into what readers get; names of people and topics come from memory.
@Component
class Rows {
    private static final JsonMapper JSON = Columns.JSON;

    private final Kinds kinds;
    private final People people;
    private final Topics topics;

    Rows(Kinds kinds, People people, Topics topics) {
        this.kinds = kinds;
        this.people = people;
        this.topics = topics;
    }

    Teaser teaser(ResultSet row) throws SQLException {
        var language = Language.of(row.getString("language"));
        return new Teaser(
                row.getLong("article"),
                row.getObject("public_id", UUID.class),
                kinds.of(row.getString("kind")),
                language,
                new Slug(row.getString("slug")),
                row.getString("title"),
                row.getString("teaser"),
                row.getInt("number"),
                row.getInt("minutes"),
                instant(row, "first_published_at"),
                instant(row, "updated_at"),
                lead(row),
                topics(row, language),
                credits(row, "authors", language));
    }

    PublishedArticle article(ResultSet row) throws SQLException {
        var language = Language.of(row.getString("language"));
        var versions = versions(row);
        return new PublishedArticle(
                row.getLong("article"),
                row.getLong("version"),
                row.getObject("public_id", UUID.class),
                kinds.of(row.getString("kind")),
                Language.of(row.getString("original_language")),
                language,
                new Slug(row.getString("slug")),
                row.getInt("number"),
                row.getString("title"),
                row.getString("teaser"),
                row.getString("body"),
                parts(row),
                json(row, "outline", new TypeReference<List<Heading>>() {}).orElse(List.of()),
                row.getInt("minutes"),
                instant(row, "first_published_at"),
                instant(row, "updated_at"),
                Optional.ofNullable(row.getString("note")),
                corrections(row),
                lead(row),
                json(row, "seo", new TypeReference<Seo>() {}).orElse(Seo.NONE),
                topics(row, language),
                credits(row, "authors", language),
                credits(row, "translators", language),
                madeFrom(row),
                Optional.ofNullable((Integer) row.getObject("reflects")),
                freshness(row),
                versions);
    }

    Freshness freshness(ResultSet row) throws SQLException {
        return json(row, "original", new TypeReference<OriginalNow>() {})
                .map(OriginalNow::freshness)
                .orElse(new Freshness.Original());
    }

    Kind kind(ResultSet row) throws SQLException {
        return kinds.of(row.getString("kind"));
    }

    private static List<Part> parts(ResultSet row) throws SQLException {
        return json(row, "parts", new TypeReference<List<KeptPart>>() {}).orElse(List.of()).stream()
                .map(KeptPart::part)
                .toList();
    }

    /// Every language in which the article of the row is live.
    List<LiveVersion> versions(ResultSet row) throws SQLException {
        var kind = kinds.of(row.getString("kind"));
        return json(row, "versions", new TypeReference<List<LiveRow>>() {}).orElse(List.of()).stream()
                .map(live -> live.in(kind))
                .toList();
    }

    private record LiveRow(String language, String slug, String title, int edition, OffsetDateTime publishedAt) {
        LiveVersion in(Kind kind) {
            return new LiveVersion(
                    kind, Language.of(language), new Slug(slug), title, edition, publishedAt.toInstant());
        }
    }

    static Optional<MadeFrom> madeFrom(ResultSet row) throws SQLException {
        var language = row.getString("made_from_language");
        return language == null
                ? Optional.empty()
                : Optional.of(new MadeFrom(Language.of(language), row.getInt("made_from_edition")));
    }

    private static List<Correction> corrections(ResultSet row) throws SQLException {
        return json(row, "corrections", new TypeReference<List<CorrectionRow>>() {}).orElse(List.of()).stream()
                .map(CorrectionRow::correction)
                .toList();
    }

    private record CorrectionRow(int edition, OffsetDateTime at, String note) {
        Correction correction() {
            return new Correction(edition, at.toInstant(), note);
        }
    }

    private static Optional<LeadPicture> lead(ResultSet row) throws SQLException {
        return json(row, "lead", new TypeReference<LeadPicture>() {});
    }

    List<Subject> topics(ResultSet row, Language language) throws SQLException {
        return ids(row, "topics").stream()
                .flatMap(id -> topics.named(id, language).stream())
                .map(topic -> new Subject(topic.id(), topic.handle(), topic.name(), topic.slug()))
                .toList();
    }

    List<Credit> credits(ResultSet row, String column, Language language) throws SQLException {
        return ids(row, column).stream()
                .flatMap(id -> people.profile(id, language).stream())
                .map(person -> new Credit(person.id(), person.handle(), person.name()))
                .toList();
    }

    private static List<Long> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((Long[]) row.getArray(column).getArray());
    }

    private static <T> Optional<T> json(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? Optional.empty() : Optional.of(JSON.readValue(text, type));
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
