package almanac.site;

import almanac.article.DraftText;
import almanac.article.Given;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Given given;

    private Gallery(ApplicationContext program) throws IOException {
        given = Given.in(program);
        var root = program.getEnvironment().getRequiredProperty("almanac.site.url");
        var flagship = Visit.to(root + "/en/" + FLAGSHIP).alternates();
        flagship.remove("x-default");
        flagship.forEach((language, address) -> sample(root, Language.of(language), address));
        behind();
        revised();
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
        var english = Language.of("en");
        var begun = given.page().saying(original).at("everything").published();
        for (var language : languages("ja", "ar", "de")) {
            begun.saying(language, specimen(language.tag()).at(new Slug("everything")))
                    .published(language);
        }
        var moved = new DraftText(
                original.title(),
                Optional.of(new Slug("everything")),
                "",
                original.body().replace("The end.", "The end, for now."),
                Optional.empty(),
                "",
                original.seo());
        begun.saying(english, moved).published(english);
        CLOSELY.forEach(language -> pages.get(language).put("behind", "/" + language + "/everything"));
    }

    private static DraftText specimen(String language) throws IOException {
        try (var file = Gallery.class.getResourceAsStream("/specimens/everything." + language + ".md")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var cut = text.indexOf('\n');
            return DraftText.of(text.substring(0, cut), text.substring(cut + 1));
        }
    }

    /// Corrected once, with something gone, something new and something moved.
    private void revised() {
        var english = CLOSELY.getFirst();
        var before = "1, 2, 3.\n\n4, 5, 6, 7.\n\n8, 9.\n\n10, 11, 12, 13.";
        var now = "10, 11, 12, 13.\n\n1, 2, 3.\n\n4, 5, 6½, 7.\n\n14.";
        var begun = given.page()
                .in(english)
                .saying(DraftText.of("12:30", before))
                .at("revised")
                .published();
        for (var language : CLOSELY) {
            begun.saying(language, DraftText.of("12:30", before).at(new Slug("revised")))
                    .published(language)
                    .saying(language, DraftText.of("12:31", now).at(new Slug("revised")))
                    .corrected(language, "6½");
            pages.get(language).put("revised", "/" + language + "/revised");
            pages.get(language).put("history", "/" + language + "/revised?view=history");
        }
    }

    private void borrowed() {
        var text =
                DraftText.of("Só em português", "Este texto existe em uma única língua.\n\n## Um título\n\nMais nada.");
        given.page().in(ELSEWHERE).saying(text).at("borrowed").published();
        CLOSELY.forEach(language -> pages.get(language).put("borrowed", "/" + language + "/borrowed"));
    }

    private void orphaned() {
        var original = Language.of("fr");
        var begun = given.page()
                .in(original)
                .titled("Retiré")
                .body("Retiré.")
                .at("orphaned")
                .published();
        for (var language : CLOSELY) {
            begun.saying(language, DraftText.of("12:30", "1, 2, 3.").at(new Slug("orphaned")))
                    .published(language);
            pages.get(language).put("orphaned", "/" + language + "/orphaned");
        }
        begun.withdrawn(original);
    }

    private void withdrawn() {
        var first = CLOSELY.getFirst();
        var gone = DraftText.of("Withdrawn", "Gone.").at(new Slug("withdrawn"));
        var begun = given.page().in(first).saying(gone).published();
        CLOSELY.stream()
                .skip(1)
                .forEach(language -> begun.saying(language, gone).published(language));
        var stays = Language.of("es");
        begun.saying(stays, DraftText.of("Queda", "Queda.").at(new Slug("queda")))
                .published(stays);
        for (var language : CLOSELY) {
            begun.withdrawn(language);
            pages.get(language).put("withdrawn", "/" + language + "/withdrawn");
        }
    }
}
