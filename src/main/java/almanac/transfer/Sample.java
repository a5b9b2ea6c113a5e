package almanac.transfer;

import almanac.account.Actor;
import almanac.account.People;
import almanac.article.CreateArticle;
import almanac.article.Created;
import almanac.article.Describing;
import almanac.article.DraftText;
import almanac.article.Drafting;
import almanac.article.Kinds;
import almanac.article.MadeFrom;
import almanac.article.Publish;
import almanac.article.Published;
import almanac.article.Publishing;
import almanac.article.ReviseDraft;
import almanac.article.Revised;
import almanac.article.Seo;
import almanac.media.Keeping;
import almanac.media.Media;
import almanac.publication.Publications;
import almanac.shared.Handle;
import almanac.topic.Topics;
import almanac.transfer.SampleFolder.SampleText;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills a site that never held content with the sample publication, through the same activities that people use; all
/// of it or nothing, once.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class Sample implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

    private final SampleSettings settings;
    private final SamplePeople base;
    private final Drafting drafting;
    private final Publishing publishing;
    private final Describing describing;
    private final Media media;
    private final People people;
    private final Topics topics;
    private final Kinds kinds;
    private final Publications publications;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InstantSource time;

    Sample(
            SampleSettings settings,
            SamplePeople base,
            Drafting drafting,
            Publishing publishing,
            Describing describing,
            Media media,
            People people,
            Topics topics,
            Kinds kinds,
            Publications publications,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            InstantSource time) {
        this.settings = settings;
        this.base = base;
        this.drafting = drafting;
        this.publishing = publishing;
        this.describing = describing;
        this.media = media;
        this.people = people;
        this.topics = topics;
        this.kinds = kinds;
        this.publications = publications;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.sample() || heldContent()) {
            return;
        }
        LOG.info("Setting up the sample publication; this happens once");
        var folder = new SampleFolder();
        var pictures = pictures(folder);
        transaction.executeWithoutResult(status -> base.load(folder));
        transaction.executeWithoutResult(status -> load(folder, pictures));
    }

    private boolean heldContent() {
        return jdbc.sql("select exists (select 1 from transfer_sample) or exists (select 1 from article_article)")
                .query(Boolean.class)
                .single();
    }

    /// The lead pictures by their folder; files first, since a transaction that fails cannot take them back.
    private Map<String, String> pictures(SampleFolder folder) {
        var references = new HashMap<String, String>();
        for (var text : folder.texts()) {
            text.head()
                    .text("image")
                    .filter(image -> !references.containsKey(text.folder()))
                    .ifPresent(image -> folder.bytes(text.folder() + image).ifPresent(bytes -> {
                        if (media.keep(text.key() + "-" + image, bytes, Actor.PROGRAM) instanceof Keeping.Kept kept) {
                            references.put(text.folder(), kept.asset().hash());
                        }
                    }));
        }
        return references;
    }

    private void load(SampleFolder folder, Map<String, String> pictures) {
        var texts = folder.texts();
        var links = new SampleLinks(texts);
        var articles = new HashMap<String, UUID>();
        for (var text : texts) {
            var words = words(text, links, Optional.ofNullable(pictures.get(text.folder())));
            var article = text.original() ? create(text, words) : translate(text, words, articles);
            articles.put(text.key(), article);
            publish(text, article);
            remember(text, article);
        }
        jdbc.sql("insert into transfer_sample (loaded_at) values (:at)")
                .param("at", java.time.OffsetDateTime.ofInstant(time.instant(), java.time.ZoneOffset.UTC))
                .update();
        LOG.info("{} texts of {} articles are published", texts.size(), articles.size());
    }

    private static DraftText words(SampleText text, SampleLinks links, Optional<String> picture) {
        return new DraftText(
                text.head().text("title").orElse(text.key()),
                SampleLinks.slug(text),
                text.head().text("description").orElse(""),
                links.rewritten(text.head().body(), text.language()),
                picture,
                text.head().text("imageAlt").orElse(""),
                Seo.NONE);
    }

    private UUID create(SampleText text, DraftText words) {
        var kind = kinds.named(text.page() ? "page" : "article").orElseThrow();
        var outcome = drafting.create(
                new CreateArticle(kind, text.language(), topics(text), people(text, "authors"), words, Actor.PROGRAM));
        return switch (outcome) {
            case Created.Begun(var article, var revision) -> article;
            case Created.Refused(var refusals) -> throw refused(text, refusals);
        };
    }

    private UUID translate(SampleText text, DraftText words, Map<String, UUID> articles) {
        var article = Optional.ofNullable(articles.get(text.key()))
                .orElseThrow(() -> refused(text, "its original is missing"));
        var from = text.head().madeFrom().map(language -> new MadeFrom(language, 1));
        var outcome = drafting.revise(
                new ReviseDraft(article, text.language(), Optional.empty(), words, from, Actor.PROGRAM));
        if (!(outcome instanceof Revised.Saved)) {
            throw refused(text, outcome);
        }
        describing.credit(article, text.language(), people(text, "translators"), Actor.PROGRAM);
        return article;
    }

    private void publish(SampleText text, UUID article) {
        var command = Publish.now(article, text.language(), Actor.PROGRAM);
        var dated = text.head()
                .date("date", publications.current().timeZone())
                .map(command::dated)
                .orElse(command);
        if (!(publishing.publish(dated) instanceof Published.Live)) {
            throw refused(text, "it could not be published");
        }
    }

    private void remember(SampleText text, UUID article) {
        jdbc.sql("""
            insert into transfer_item (path, article, language, sample)
            values (:path, :article, :language, true)
            """)
                .param("path", text.path())
                .param("article", article)
                .param("language", text.language().tag())
                .update();
    }

    private List<Long> topics(SampleText text) {
        return text.head().list("topics").stream()
                .flatMap(handle -> topics.byHandle(new Handle(handle)).stream())
                .toList();
    }

    private List<Long> people(SampleText text, String field) {
        return text.head().list(field).stream()
                .flatMap(handle -> people.find(new Handle(handle)).stream())
                .map(person -> person.id())
                .toList();
    }

    private static IllegalStateException refused(SampleText text, Object reason) {
        return new IllegalStateException("The sample's " + text.path() + " was refused: " + reason);
    }
}
