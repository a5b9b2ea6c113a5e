package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.account.Actor;
import almanac.article.CreateArticle;
import almanac.article.Created;
import almanac.article.DraftText;
import almanac.article.Drafting;
import almanac.article.Kinds;
import almanac.article.Publish;
import almanac.article.Published;
import almanac.article.Publishing;
import almanac.article.ReviseDraft;
import almanac.article.Revised;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/// One page of every kind that readers can come upon, by a name of its kind, in some languages: those of the sample,
/// and beside them a text with everything in it that is behind its original, one that is missing in the language, one
/// whose original was withdrawn, and one that was withdrawn itself. These are pages, so no list shows them.
final class Gallery {
    static final List<Language> CLOSELY = languages("en", "ja", "ar", "de");

    private static final Language ELSEWHERE = Language.of("pt-BR");
    private static final String FLAGSHIP = "our-top-three-ml-predictions-for-2021";
    private static final Map<ApplicationContext, Gallery> HUNG = new HashMap<>();

    private final Map<Language, Map<String, String>> pages = new HashMap<>();
    private final Drafting drafting;
    private final Publishing publishing;
    private final Kinds kinds;

    private Gallery(ApplicationContext program) throws IOException {
        drafting = program.getBean(Drafting.class);
        publishing = program.getBean(Publishing.class);
        kinds = program.getBean(Kinds.class);
        var root = program.getEnvironment().getRequiredProperty("almanac.site.url");
        var flagship = Visit.to(root + "/en/" + FLAGSHIP).alternates();
        flagship.remove("x-default");
        flagship.forEach((language, address) -> sample(root, Language.of(language), address));
        behind();
        borrowed();
        orphaned();
        withdrawn();
        pages.values().forEach(kinds -> kinds.replaceAll((kind, path) -> path.startsWith("/") ? root + path : path));
    }

    /// The gallery of a running program with the sample in it; what is added to it is added once.
    static synchronized Gallery in(ApplicationContext program) {
        return HUNG.computeIfAbsent(program, empty -> {
            try {
                return new Gallery(empty);
            } catch (IOException missing) {
                throw new AssertionError(missing);
            }
        });
    }

    /// Addresses by the kind of page.
    Map<String, String> in(Language language) {
        return pages.get(language);
    }

    List<Language> languages() {
        return pages.keySet().stream().sorted().toList();
    }

    private static List<Language> languages(String... tags) {
        return List.of(tags).stream().map(Language::of).toList();
    }

    private void sample(String root, Language language, String flagship) {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("home", "/" + language);
        kinds.put("article", flagship);
        kinds.put("topics", "/" + language + "/topics");
        kinds.put(
                "topic", Visit.to(flagship).page().selectFirst("main .topics a").attr("abs:href"));
        kinds.put("author", "/" + language + "/authors/daniel-okafor");
        kinds.put("archive", "/" + language + "/archive");
        kinds.put("archive-year", "/" + language + "/archive/2021");
        kinds.put("archive-month", "/" + language + "/archive/2021/01");
        var foot = Visit.to(root + "/" + language).page().select(".footer nav:first-of-type a:not([href$=atom])");
        kinds.put("page", foot.first().attr("abs:href"));
        kinds.put("missing", "/" + language + "/nothing-stands-here");
        pages.put(language, kinds);
    }

    /// Everything that a text may hold; the original has moved on since it was translated.
    private void behind() throws IOException {
        var original = specimen("en");
        var begun = begin(Language.of("en"), original.at(new Slug("everything")));
        publish(begun.article(), Language.of("en"));
        for (var language : languages("ja", "ar", "de")) {
            translate(begun.article(), language, specimen(language.tag()).at(new Slug("everything")));
        }
        var moved = new DraftText(
                original.title(),
                Optional.of(new Slug("everything")),
                "",
                original.body().replace("The end.", "The end, for now."),
                Optional.empty(),
                "",
                original.seo());
        assertThat(drafting.revise(new ReviseDraft(
                        begun.article(),
                        Language.of("en"),
                        Optional.of(begun.revision()),
                        moved,
                        Optional.empty(),
                        Actor.PROGRAM)))
                .isInstanceOf(Revised.Saved.class);
        publish(begun.article(), Language.of("en"));
        CLOSELY.forEach(language -> pages.get(language).put("behind", "/" + language + "/everything"));
    }

    private static DraftText specimen(String language) throws IOException {
        try (var file = Gallery.class.getResourceAsStream("/specimens/everything." + language + ".md")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var cut = text.indexOf('\n');
            return DraftText.of(text.substring(0, cut), text.substring(cut + 1));
        }
    }

    private void borrowed() {
        var text =
                DraftText.of("Só em português", "Este texto existe em uma única língua.\n\n## Um título\n\nMais nada.");
        publish(begin(ELSEWHERE, text.at(new Slug("borrowed"))).article(), ELSEWHERE);
        CLOSELY.forEach(language -> pages.get(language).put("borrowed", "/" + language + "/borrowed"));
    }

    private void orphaned() {
        var original = Language.of("fr");
        var begun = begin(original, DraftText.of("Retiré", "Retiré.").at(new Slug("orphaned")));
        publish(begun.article(), original);
        for (var language : CLOSELY) {
            translate(
                    begun.article(), language, DraftText.of("12:30", "1, 2, 3.").at(new Slug("orphaned")));
            pages.get(language).put("orphaned", "/" + language + "/orphaned");
        }
        publishing.withdraw(begun.article(), original, Actor.PROGRAM);
    }

    private void withdrawn() {
        var first = CLOSELY.getFirst();
        var begun = begin(first, DraftText.of("Withdrawn", "Gone.").at(new Slug("withdrawn")));
        publish(begun.article(), first);
        CLOSELY.stream()
                .skip(1)
                .forEach(language -> translate(
                        begun.article(),
                        language,
                        DraftText.of("Withdrawn", "Gone.").at(new Slug("withdrawn"))));
        var stays = Language.of("es");
        translate(begun.article(), stays, DraftText.of("Queda", "Queda.").at(new Slug("queda")));
        for (var language : CLOSELY) {
            publishing.withdraw(begun.article(), language, Actor.PROGRAM);
            pages.get(language).put("withdrawn", "/" + language + "/withdrawn");
        }
    }

    private Created.Begun begin(Language language, DraftText text) {
        var kind = kinds.named("page").orElseThrow();
        return (Created.Begun)
                drafting.create(new CreateArticle(kind, language, List.of(), List.of(), text, Actor.PROGRAM));
    }

    private void translate(UUID article, Language language, DraftText text) {
        assertThat(drafting.revise(
                        new ReviseDraft(article, language, Optional.empty(), text, Optional.empty(), Actor.PROGRAM)))
                .isInstanceOf(Revised.Saved.class);
        publish(article, language);
    }

    private void publish(UUID article, Language language) {
        assertThat(publishing.publish(Publish.now(article, language, Actor.PROGRAM)))
                .isInstanceOf(Published.Live.class);
    }
}
