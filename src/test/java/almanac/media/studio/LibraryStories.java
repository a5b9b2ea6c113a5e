package almanac.media.studio;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Audit;
import almanac.account.Browser;
import almanac.account.Browser.Upload;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.article.Seo;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.SiteAddress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The library over HTTP, without any script.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
class LibraryStories {
    private static final String LIBRARY = "/studio/library";
    private static final Language EN = Language.of("en");

    @Autowired
    SiteAddress site;

    @Autowired
    Audit audit;

    private Writers writers;
    private Given given;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    void arrange(People people, Passwords passwords, ApplicationContext program) {
        writers = new Writers(people, passwords, site);
        given = Given.in(program);
    }

    /// Different each time, so that nothing was there before.
    private static byte[] picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var chance = new Random();
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, chance.nextInt());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static String token(Browser browser) {
        return browser.get(LIBRARY).page().select("input[name=_csrf]").val();
    }

    private static Browser.Answer bring(Browser browser, Upload... files) {
        return browser.upload(LIBRARY, List.of(files), "_csrf", token(browser));
    }

    /// Brings one picture and gives the address of its page.
    private String brought(Browser browser, String name) {
        var answer = bring(browser, new Upload("files", name, picture(40, 30)));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }

    private static String hash(String path) {
        return path.substring(LIBRARY.length() + 1);
    }

    private Given.Beginning showing(String slug, String markdown, String picture) {
        return given.article()
                .saying(new DraftText(
                        "About " + slug,
                        Optional.of(new Slug(slug)),
                        "",
                        markdown,
                        Optional.ofNullable(picture),
                        "What it shows",
                        Seo.NONE));
    }

    private Browser.Answer read(String path) {
        return new Browser(site.url()).get(path);
    }

    @Test
    void pictures_are_brought_several_at_once_and_found_by_name_words_and_person() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var kept = bring(
                author,
                new Upload("files", "Tide Table " + run + ".PNG", picture(50, 40)),
                new Upload("files", "lighthouse-" + run + ".png", picture(30, 60)));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(author.get(kept.location()).page().select(".told").text()).contains("2 pictures");

        var found = author.get(LIBRARY + "?text=lighthouse-" + run).page().select(".grid a");
        assertThat(found).hasSize(1);
        var path = found.attr("href");
        author.submit(path, path, "alt-en", "A beacon " + run, "alt-ja", "灯台", "focusX", "30", "focusY", "80");
        assertThat(author.get(LIBRARY + "?text=beacon%20" + run).page().select(".grid a"))
                .hasSize(1);
        assertThat(author.get(LIBRARY + "?text=Some%20Body&type=png").page().select(".grid a"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(author.get(LIBRARY + "?text=lighthouse-" + run + "&type=gif")
                        .page()
                        .select(".grid a"))
                .isEmpty();
        assertThat(author.get(LIBRARY + "?text=" + run + "&lacking=words")
                        .page()
                        .select(".grid a"))
                .hasSize(1);
        var page = author.get(path).page();
        assertThat(page.select("#alt-ja").text()).isEqualTo("灯台");
        assertThat(page.select("#focusY").val()).isEqualTo("80");
        assertThat(audit.of("media/" + hash(path)))
                .extracting(entry -> entry.action())
                .containsExactly("media.kept", "media.described");
    }

    @Test
    void what_is_no_picture_is_refused_with_what_to_do_and_the_rest_is_kept() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var answer = bring(
                author,
                new Upload("files", "drawing-" + run + ".svg", "<svg onload='alert(1)'/>".getBytes()),
                new Upload("files", "page-" + run + ".png", "<html><script>alert(1)</script>".getBytes()),
                new Upload("files", "fine-" + run + ".png", picture(20, 20)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".problems .problem").eachText())
                .hasSize(2)
                .anyMatch(text -> text.contains("drawing-") && text.contains("Save it as PNG"))
                .anyMatch(text -> text.contains("page-") && text.contains("web page"));
        assertThat(author.get(LIBRARY + "?text=" + run).page().select(".grid b").eachText())
                .containsExactly("fine-" + run + ".png");
    }

    @Test
    void more_than_is_taken_is_refused_before_it_is_looked_at() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var large = new Upload("files", "large.png", new byte[40 * 1024 * 1024]);
        assertThat(bring(author, large).status()).isEqualTo(413);
        var many = IntStream.range(0, 200)
                .mapToObj(number -> new Upload("files", number + "-" + run + ".png", picture(2, 2)))
                .toArray(Upload[]::new);
        assertThat(bring(author, many).status()).isIn(413, 422);
        assertThat(author.get(LIBRARY + "?text=-" + run).page().select(".grid a"))
                .isEmpty();
    }

    @Test
    void strangers_bring_nothing() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var stranger = new Browser(site.url());
        stranger.get("/studio/sign-in");
        var files = List.of(new Upload("files", "stranger.png", picture(4, 4)));
        assertThat(stranger.upload(LIBRARY, files, "_csrf", token(author)).status())
                .isIn(401, 403);
        assertThat(stranger.get(LIBRARY).status()).isEqualTo(303);
    }

    @Test
    void whoever_may_see_a_text_is_told_that_it_shows_a_picture() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = brought(editor, "used-" + run + ".png");
        assertThat(editor.get(LIBRARY + "?lacking=use&text=used-" + run).page().select(".grid a"))
                .hasSize(1);
        showing("draft-" + run, "![It](media:" + hash(path).substring(0, 16) + ")", null)
                .drafted();
        showing("live-" + run, "Words.", "used-" + run + ".png").published();

        assertThat(editor.get(path).page().select("#uses ~ ul li").eachText())
                .hasSize(2)
                .anyMatch(text -> text.startsWith("About live-" + run))
                .anyMatch(text -> text.startsWith("About draft-" + run));
        var other = writers.signedIn(writers.add(Role.AUTHOR));
        assertThat(other.get(path).page().select("#uses ~ ul li").eachText())
                .as("what readers see, and no draft of somebody else")
                .hasSize(1)
                .allMatch(text -> text.startsWith("About live-" + run));
        assertThat(editor.get(LIBRARY + "?lacking=use&text=used-" + run).page().select(".grid a"))
                .isEmpty();
    }

    @Test
    void a_replaced_picture_is_another_one_wherever_it_is_shown_and_its_address_still_answers() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = brought(editor, "before-" + run + ".png");
        editor.submit(path, path, "alt-en", "Before", "focusX", "10", "focusY", "20");
        var old = hash(path);
        var article = showing("replaced-" + run, "![It](media:" + old.substring(0, 12) + ")", "before-" + run + ".png")
                .published();
        var pictures = read(article.path(EN)).page().select("main img").eachAttr("src");
        assertThat(pictures).hasSize(2).allMatch(src -> src.contains(old));

        var answer = editor.upload(
                path + "/file",
                List.of(new Upload("file", "after-" + run + ".png", picture(80, 20))),
                "_csrf",
                token(editor));
        assertThat(answer.status()).isEqualTo(303);
        var now = hash(answer.location());
        assertThat(now).isNotEqualTo(old);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                read(article.path(EN)).page().select("main img").eachAttr("src"))
                        .hasSize(2)
                        .allMatch(src -> src.contains(now)));
        assertThat(read(pictures.getFirst()).status()).isEqualTo(200);
        assertThat(editor.get(path).location()).isEqualTo(answer.location());
        var page = editor.get(answer.location()).page();
        assertThat(page.select("#alt-en").text()).isEqualTo("Before");
        assertThat(page.select("#focusX").val()).isEqualTo("10");
        assertThat(page.select("#uses ~ ul li")).hasSize(1);
        assertThat(editor.get(LIBRARY + "?text=before-" + run).page().select(".grid a"))
                .isEmpty();
    }

    @Test
    void what_readers_see_stays_and_the_rest_can_be_had_back_from_the_trash() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = brought(editor, "trash-" + run + ".png");
        var file = editor.get(path + "/preview").response().statusCode();
        assertThat(file).isEqualTo(200);
        var address = "/media/" + hash(path) + "/trash-" + run + ".png";
        var article =
                showing("bound-" + run, "![It](media:" + hash(path) + ")", null).published();
        var refused = editor.post(path + "/trash", "_csrf", token(editor));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert]").text()).contains("cannot be taken away");

        article.withdrawn(EN);
        assertThat(editor.submit(path, "/trash").status()).isEqualTo(303);
        assertThat(read(address).status()).isEqualTo(404);
        assertThat(editor.get(LIBRARY + "?text=trash-" + run).page().select(".grid a"))
                .isEmpty();
        assertThat(editor.get(LIBRARY + "?lacking=place&text=trash-" + run)
                        .page()
                        .select(".grid a"))
                .hasSize(1);
        editor.submit(path, "/restore");
        assertThat(read(address).status()).isEqualTo(200);

        editor.submit(path, "/trash");
        editor.submit(path, "/removal");
        assertThat(editor.get(path).status()).isEqualTo(404);
        assertThat(read(address).status()).isEqualTo(404);
    }

    @Test
    void only_whoever_brought_a_picture_and_editors_take_it_away() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var path = brought(author, "mine-" + run + ".png");
        var other = writers.signedIn(writers.add(Role.AUTHOR));
        var token = token(other);
        assertThat(other.get(path).page().select("form[action$=/trash], form[action$=/file]"))
                .isEmpty();
        for (var action : List.of("/trash", "/restore", "/removal")) {
            assertThat(other.post(path + action, "_csrf", token).status())
                    .as(action)
                    .isEqualTo(403);
        }
        assertThat(other.upload(path + "/file", List.of(new Upload("file", "x.png", picture(3, 3))), "_csrf", token)
                        .status())
                .isEqualTo(403);
        assertThat(author.submit(path, "/trash").status()).isEqualTo(303);
    }

    @Test
    void a_focus_outside_the_picture_is_told_and_keeps_what_was_typed() {
        var author = writers.signedIn(writers.add(Role.AUTHOR));
        var path = brought(author, "focus-" + run + ".png");
        var wrong = author.submit(path, path, "alt-en", "Words that must stay", "focusX", "130", "focusY", "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#focus-problem").text()).isNotEmpty();
        assertThat(wrong.page().select("#focusX").val()).isEqualTo("130");
        assertThat(wrong.page().select("#alt-en").text()).isEqualTo("Words that must stay");
    }
}
