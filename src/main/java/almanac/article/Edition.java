package almanac.article;

import almanac.markup.Heading;
import almanac.shared.Language;
import almanac.shared.Slug;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// A published text. Its words never change; how they are shown can be made again.
@Entity
@Table(name = "article_edition")
@Access(AccessType.FIELD)
class Edition {
    @Id
    @GeneratedValue(generator = "article_edition_seq")
    @SequenceGenerator(name = "article_edition_seq", sequenceName = "article_edition_seq")
    private @Nullable Long id;

    @Column(updatable = false)
    private long version;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private Slug slug;

    @Column(updatable = false)
    private String summary;

    @Column(updatable = false)
    private String teaser;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private @Nullable String picture;

    @Column(updatable = false)
    private String pictureAlt;

    @Column(updatable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Seo seo;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(updatable = false)
    private @Nullable Language madeFromLanguage;

    @Column(updatable = false)
    private @Nullable Integer madeFromEdition;

    @Column(updatable = false)
    private @Nullable Integer reflects;

    @Column(updatable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = Columns.BlockMarks.class)
    private List<BlockMark> blocks;

    @Column(updatable = false)
    private int minutes;

    @Column(updatable = false)
    private Instant publishedAt;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private @Nullable Long publishedBy;

    private int renderer;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = Columns.Parts.class)
    private List<KeptPart> parts;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = Columns.Outline.class)
    private List<Heading> outline;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Convert(converter = Columns.Lead.class)
    private @Nullable LeadPicture lead;

    @SuppressWarnings("NullAway") // Hibernate fills it
    protected Edition() {}

    /// The words of a revision under a new number.
    ///
    /// @param publishedAt the date that readers see
    /// @param recordedAt  when it happened on this server
    Edition(
            Version version,
            int number,
            Revision revision,
            Optional<MadeFrom> madeFrom,
            Optional<Integer> reflects,
            Optional<String> note,
            Rendering rendering,
            Instant publishedAt,
            Instant recordedAt,
            @Nullable Long by) {
        var text = revision.text();
        this.version = version.id();
        this.number = number;
        this.revision = revision.number();
        this.title = text.title();
        this.slug = revision.slug();
        this.summary = text.summary();
        this.teaser = rendering.teaser();
        this.body = text.body();
        this.picture = text.picture().orElse(null);
        this.pictureAlt = text.pictureAlt();
        this.seo = text.seo();
        this.note = note.orElse(null);
        this.madeFromLanguage = madeFrom.map(MadeFrom::language).orElse(null);
        this.madeFromEdition = madeFrom.map(MadeFrom::edition).orElse(null);
        this.reflects = reflects.orElse(null);
        this.blocks = revision.blocks();
        this.minutes = rendering.minutes();
        this.publishedAt = publishedAt;
        this.recordedAt = recordedAt;
        this.publishedBy = by;
        show(rendering);
    }

    /// Takes over how the words are shown from now on.
    final void show(Rendering rendering) {
        this.renderer = rendering.renderer();
        this.parts = KeptPart.of(rendering.parts());
        this.outline = rendering.outline();
        this.lead = rendering.lead().orElse(null);
    }

    long version() {
        return version;
    }

    int number() {
        return number;
    }

    int revision() {
        return revision;
    }

    Slug slug() {
        return slug;
    }

    Optional<Integer> reflects() {
        return Optional.ofNullable(reflects);
    }

    List<BlockMark> blocks() {
        return blocks;
    }

    List<KeptPart> parts() {
        return parts;
    }

    List<Heading> outline() {
        return outline;
    }

    Optional<LeadPicture> lead() {
        return Optional.ofNullable(lead);
    }

    int renderer() {
        return renderer;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Optional<Long> publishedBy() {
        return Optional.ofNullable(publishedBy);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<MadeFrom> madeFrom() {
        return madeFromLanguage == null || madeFromEdition == null
                ? Optional.empty()
                : Optional.of(new MadeFrom(madeFromLanguage, madeFromEdition));
    }

    DraftText text() {
        return new DraftText(title, Optional.of(slug), summary, body, Optional.ofNullable(picture), pictureAlt, seo);
    }

    /// Whether publishing this revision, made from that, would say nothing new.
    boolean says(Revision revision, Optional<MadeFrom> from) {
        return text().equals(revision.text().at(revision.slug())) && madeFrom().equals(from);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edition edition && version == edition.version && number == edition.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version) * 31 + number;
    }
}
