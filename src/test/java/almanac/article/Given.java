package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.account.Actor;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/// Articles for tests, in the words of the trade: `given.article().inGerman().titled("Drachen").published()`. What a
/// test does not care about is left unsaid.
public final class Given {
    final Drafting drafting;
    final Publishing publishing;
    private final Kinds kinds;

    private Given(Drafting drafting, Publishing publishing, Kinds kinds) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.kinds = kinds;
    }

    public static Given in(ApplicationContext program) {
        return new Given(
                program.getBean(Drafting.class), program.getBean(Publishing.class), program.getBean(Kinds.class));
    }

    public Beginning article() {
        return a("article");
    }

    public Beginning page() {
        return a("page");
    }

    public Beginning a(String kind) {
        return new Beginning(kinds.named(kind).orElseThrow());
    }

    /// One that was begun by other means.
    public GivenArticle known(UUID article) {
        return new GivenArticle(this, article);
    }

    /// An article about to be written.
    public final class Beginning {
        private final Kind kind;
        private Language language = Language.of("en");
        private DraftText text = DraftText.of("Kites", "They fly.");
        private List<Long> topics = List.of();
        private List<Long> authors = List.of();
        private Actor by = Actor.PROGRAM;

        private Beginning(Kind kind) {
            this.kind = kind;
        }

        public Beginning in(Language original) {
            language = original;
            return this;
        }

        public Beginning inGerman() {
            return in(Language.of("de"));
        }

        public Beginning inJapanese() {
            return in(Language.of("ja"));
        }

        public Beginning titled(String title) {
            return saying(new DraftText(
                    title, text.slug(), text.summary(), text.body(), text.picture(), text.pictureAlt(), text.seo()));
        }

        public Beginning body(String markdown) {
            return saying(new DraftText(
                    text.title(),
                    text.slug(),
                    text.summary(),
                    markdown,
                    text.picture(),
                    text.pictureAlt(),
                    text.seo()));
        }

        public Beginning at(String slug) {
            return saying(text.at(new Slug(slug)));
        }

        public Beginning summarised(String words) {
            return saying(text.summarised(words));
        }

        /// All of its words at once.
        public Beginning saying(DraftText words) {
            text = words;
            return this;
        }

        public Beginning about(long... topics) {
            this.topics = Arrays.stream(topics).boxed().toList();
            return this;
        }

        public Beginning by(long... authors) {
            this.authors = Arrays.stream(authors).boxed().toList();
            return this;
        }

        public Beginning writtenBy(Actor writer) {
            by = writer;
            return this;
        }

        /// What comes of it, for tests of that.
        public Created attempted() {
            return drafting.create(new CreateArticle(kind, language, topics, authors, text, by));
        }

        public GivenArticle drafted() {
            var created = attempted();
            assertThat(created).isInstanceOf(Created.Begun.class);
            return known(((Created.Begun) created).article());
        }

        public GivenArticle published() {
            return drafted().published(language);
        }

        public GivenArticle published(Instant dated) {
            return drafted().published(language, Optional.of(dated), Optional.empty());
        }
    }
}
