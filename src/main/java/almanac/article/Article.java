package almanac.article;

import almanac.shared.Language;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work, the same in every language.
@Entity
@Table(name = "article_article")
@Access(AccessType.FIELD)
class Article {
    @Id
    @GeneratedValue(generator = "article_article_seq")
    @SequenceGenerator(name = "article_article_seq", sequenceName = "article_article_seq")
    private @Nullable Long id;

    private UUID publicId;
    private String kind;
    private Language originalLanguage;
    private Instant createdAt;
    private @Nullable Long createdBy;

    @SuppressWarnings("NullAway") // Hibernate fills it
    protected Article() {}

    Article(UUID publicId, Kind kind, Language originalLanguage, Instant at, @Nullable Long by) {
        this.publicId = publicId;
        this.kind = kind.name();
        this.originalLanguage = originalLanguage;
        this.createdAt = at;
        this.createdBy = by;
    }

    long id() {
        return Stored.id(id);
    }

    UUID publicId() {
        return publicId;
    }

    String kind() {
        return kind;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    boolean isOriginal(Language language) {
        return originalLanguage.equals(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article article && publicId.equals(article.publicId);
    }

    @Override
    public int hashCode() {
        return publicId.hashCode();
    }
}
