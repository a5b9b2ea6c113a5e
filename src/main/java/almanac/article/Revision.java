package almanac.article;

import almanac.shared.Language;
import almanac.shared.Slug;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One saved state of a draft; never changed.
@Entity
@Immutable
@Table(name = "article_revision")
@Access(AccessType.FIELD)
class Revision {
    @Id
    @GeneratedValue(generator = "article_revision_seq")
    @SequenceGenerator(name = "article_revision_seq", sequenceName = "article_revision_seq")
    private @Nullable Long id;

    private long version;
    private int number;
    private String title;
    private Slug slug;
    private boolean slugGiven;
    private String summary;
    private String body;
    private @Nullable String picture;
    private String pictureAlt;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Seo seo;

    private @Nullable Language madeFromLanguage;
    private @Nullable Integer madeFromEdition;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @jakarta.persistence.Convert(converter = Columns.BlockMarks.class)
    private List<BlockMark> blocks;

    private Instant savedAt;
    private @Nullable Long savedBy;

    @SuppressWarnings("NullAway") // Hibernate fills it
    protected Revision() {}

    Revision(
            Version version,
            int number,
            DraftText text,
            Slug slug,
            Optional<MadeFrom> madeFrom,
            List<BlockMark> blocks,
            Instant at,
            @Nullable Long by) {
        this.version = version.id();
        this.number = number;
        this.title = text.title();
        this.slug = slug;
        this.slugGiven = text.slug().isPresent();
        this.summary = text.summary();
        this.body = text.body();
        this.picture = text.picture().orElse(null);
        this.pictureAlt = text.pictureAlt();
        this.seo = text.seo();
        this.madeFromLanguage = madeFrom.map(MadeFrom::language).orElse(null);
        this.madeFromEdition = madeFrom.map(MadeFrom::edition).orElse(null);
        this.blocks = blocks;
        this.savedAt = at;
        this.savedBy = by;
    }

    int number() {
        return number;
    }

    Slug slug() {
        return slug;
    }

    List<BlockMark> blocks() {
        return blocks;
    }

    Instant savedAt() {
        return savedAt;
    }

    Optional<Long> savedBy() {
        return Optional.ofNullable(savedBy);
    }

    /// The words, with the slug only where it was asked for.
    DraftText text() {
        return new DraftText(
                title,
                slugGiven ? Optional.of(slug) : Optional.empty(),
                summary,
                body,
                Optional.ofNullable(picture),
                pictureAlt,
                seo);
    }

    Optional<MadeFrom> madeFrom() {
        return madeFromLanguage == null || madeFromEdition == null
                ? Optional.empty()
                : Optional.of(new MadeFrom(madeFromLanguage, madeFromEdition));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Revision revision && version == revision.version && number == revision.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version) * 31 + number;
    }
}
