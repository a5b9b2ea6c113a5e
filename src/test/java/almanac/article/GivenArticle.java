package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.account.Actor;
import almanac.shared.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An article that a test began, and what befalls it next. Each step must succeed; what is to fail goes through
/// `Drafting` and `Publishing` themselves.
public final class GivenArticle {
    private final Given given;
    private final UUID id;
    private final Map<Language, Published.LiveEdition> live = new HashMap<>();

    GivenArticle(Given given, UUID id) {
        this.given = given;
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /// Has these words as its draft, in its own language or in a further one.
    public GivenArticle saying(Language language, DraftText text) {
        return saying(language, text, Actor.PROGRAM);
    }

    public GivenArticle saying(Language language, DraftText text, Actor by) {
        var basedOn = given.drafting.draft(id, language).map(Draft::revision);
        assertThat(given.drafting.revise(new ReviseDraft(id, language, basedOn, text, Optional.empty(), by)))
                .isInstanceOfAny(Revised.Saved.class, Revised.Unchanged.class);
        return this;
    }

    public GivenArticle published(Language language) {
        return published(language, Optional.empty(), Optional.empty());
    }

    public GivenArticle corrected(Language language, String note) {
        return published(language, Optional.empty(), Optional.of(note));
    }

    public GivenArticle published(Language language, Optional<Instant> dated, Optional<String> note) {
        var outcome = given.publishing.publish(
                new Publish(id, List.of(language), Optional.empty(), note, dated, Actor.PROGRAM));
        assertThat(outcome).isInstanceOf(Published.Live.class);
        live.put(language, ((Published.Live) outcome).editions().getFirst());
        return this;
    }

    public GivenArticle withdrawn(Language language) {
        given.publishing.withdraw(id, language, Actor.PROGRAM);
        return this;
    }

    /// The edition that was published last.
    public Published.LiveEdition edition(Language language) {
        return live.get(language);
    }

    /// The address at which it was published last.
    public String path(Language language) {
        return edition(language).path();
    }
}
