package almanac.article;

import almanac.markup.BlockId;
import almanac.shared.Language;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article in one language: which revision is its draft, which edition is live. Whoever changes it holds its row
/// locked.
@Entity
@Table(name = "article_version")
@Access(AccessType.FIELD)
class Version {
    @Id
    @GeneratedValue(generator = "article_version_seq")
    @SequenceGenerator(name = "article_version_seq", sequenceName = "article_version_seq")
    private @Nullable Long id;

    private long article;
    private Language language;
    private @Nullable Integer draft;
    private int revisionsMade;
    private int editionsMade;
    private int blocksMade;
    private @Nullable Integer live;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant scheduledAt;
    private @Nullable UUID schedule;
    private Instant createdAt;

    @SuppressWarnings("NullAway") // Hibernate fills it
    protected Version() {}

    Version(Article article, Language language, Instant at) {
        this.article = article.id();
        this.language = language;
        this.createdAt = at;
    }

    long id() {
        return Stored.id(id);
    }

    long article() {
        return article;
    }

    Language language() {
        return language;
    }

    Optional<Integer> draft() {
        return Optional.ofNullable(draft);
    }

    Optional<Integer> live() {
        return Optional.ofNullable(live);
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    Optional<Instant> scheduledAt() {
        return Optional.ofNullable(scheduledAt);
    }

    Optional<UUID> schedule() {
        return Optional.ofNullable(schedule);
    }

    boolean withdrawn() {
        return live == null && withdrawnAt != null;
    }

    boolean everPublished() {
        return editionsMade > 0;
    }

    VersionState state() {
        if (schedule != null) {
            return VersionState.SCHEDULED;
        }
        if (live != null) {
            return VersionState.LIVE;
        }
        return withdrawnAt != null ? VersionState.WITHDRAWN : VersionState.DRAFT;
    }

    /// The number of a new revision, which becomes the draft; numbers are never used twice.
    int revise() {
        draft = ++revisionsMade;
        return draft;
    }

    /// The draft is that revision again.
    void returnTo(int revision) {
        draft = revision;
    }

    /// An identity for a block that was not there before.
    BlockId freshBlock() {
        blocksMade++;
        return new BlockId(Long.toString(id(), 36) + "-" + Integer.toString(blocksMade, 36));
    }

    /// The number of a new edition, which is live from now on.
    int publish(Instant dated) {
        live = ++editionsMade;
        if (publishedAt == null) {
            publishedAt = dated;
        }
        withdrawnAt = null;
        unschedule();
        return live;
    }

    void schedule(UUID together, Instant at) {
        schedule = together;
        scheduledAt = at;
    }

    void unschedule() {
        schedule = null;
        scheduledAt = null;
    }

    void withdraw(Instant at) {
        live = null;
        withdrawnAt = at;
        unschedule();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version version && id != null && id.equals(version.id);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(article) * 31 + language.hashCode();
    }
}
