package almanac.site;

import almanac.AlmanacHttpTest;
import almanac.article.Given;
import almanac.shared.Language;
import almanac.stories.Chromium;
import almanac.stories.Chromium.Light;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// Takes the pictures that show how the sample publication looks, into `target/screenshots`; with `-Dpictures=apply`
/// the README's, too. No test: it is run by name.
@AlmanacHttpTest(properties = "almanac.sample=true")
class Screenshots {
    private static final Path FOLDER = Path.of("target/screenshots");
    private static final Path README = Path.of("src/docs/pictures");
    private static final List<String> CLOSELY = List.of("en", "ja", "ar");
    private static final String FLAGSHIP = "our-top-three-ml-predictions-for-2021";

    @Autowired
    ApplicationContext program;

    @Value("${almanac.site.url}")
    String root;

    @Test
    void take() throws IOException {
        try (var browser = Chromium.start()) {
            var flagship = Visit.to(root + "/en/" + FLAGSHIP).alternates();
            for (var language : Visit.to(root + "/en").alternates().keySet()) {
                if (language.equals("x-default")) {
                    continue;
                }
                for (var light : CLOSELY.contains(language) ? Light.values() : new Light[] {Light.DAY}) {
                    for (var width : List.of(360, 1280)) {
                        take(browser, root + "/" + language, "home", language, width, light);
                        take(browser, flagship.get(language), "article", language, width, light);
                    }
                }
            }
            if ("apply".equals(System.getProperty("pictures"))) {
                write(browser, root + "/en", Light.DAY, "home-light.png");
                write(browser, root + "/en", Light.NIGHT, "home-dark.png");
                write(browser, flagship.get("ja"), Light.DAY, "article-ja.png");
            }
        }
    }

    /// All formulas of the tests, to be looked at.
    @Test
    void take_formulas() throws IOException {
        var given = Given.in(program);
        var body = new StringBuilder(
                        "```python numbers {2}\n# A rule of Bayes\ndef posterior(prior: float) -> float:\n")
                .append("    return \"p\" + str(0.5 * prior)\n```\n\n```diff\n-old\n+new\n```\n");
        try (var file = Screenshots.class.getResourceAsStream("/markup/formulas.txt")) {
            for (var tex : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                body.append("\nInline $")
                        .append(tex.startsWith("\\tag") ? "x" : tex)
                        .append("$ and apart\n$$\n");
                body.append(tex).append("\n$$\n");
            }
        }
        given.page().titled("Formulas").body(body.toString()).at("formulas").published();
        given.page()
                .in(Language.of("ar"))
                .titled("صيغ")
                .body(body.toString().replace("Inline", "صيغة").replace("and apart", "ثم وحدها"))
                .at("formulas")
                .published();
        try (var browser = Chromium.start()) {
            for (var language : List.of("en", "ar")) {
                for (var light : Light.values()) {
                    take(browser, root + "/" + language + "/formulas", "formulas", language, 1280, light);
                }
            }
        }
    }

    private static void take(Chromium browser, String address, String page, String language, int width, Light light)
            throws IOException {
        var name = "%s-%s-%d-%s.png".formatted(page, language, width, light.scheme);
        Files.createDirectories(FOLDER);
        Files.write(
                FOLDER.resolve(name),
                browser.at(width, 900, light).open(address).picture(true));
    }

    private static void write(Chromium browser, String address, Light light, String name) throws IOException {
        Files.write(
                README.resolve(name), browser.at(1280, 900, light).open(address).picture(false));
    }
}
