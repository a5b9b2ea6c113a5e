package almanac.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import almanac.AlmanacTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.Audit;
import almanac.account.IssueToken;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Scope;
import almanac.account.Tokens;
import almanac.shared.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// The library as programs use it.
@AlmanacTest
@Transactional
class LibraryTests {
    @Autowired
    MockMvc browser;

    @Autowired
    Media media;

    @Autowired
    Library library;

    @Autowired
    MediaDiagnosis diagnosis;

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Autowired
    Audit audit;

    private String secret;

    @BeforeEach
    void token() {
        var editor = people.add(AddPerson.named("Vera", Language.of("en")).as(Role.EDITOR), Actor.PROGRAM)
                .person();
        secret = tokens.issue(new IssueToken(editor.id(), "test", Set.of(Scope.WRITE), Optional.empty()), Actor.PROGRAM)
                .secret();
    }

    private ResultActions asked(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.perform(request.header("Authorization", "Bearer " + secret));
    }

    private Asset kept(String name, int width) {
        return ((Keeping.Kept) media.keep(name, Hostile.picture("png", width, 300), Actor.PROGRAM)).asset();
    }

    private static MockMultipartFile part(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "image/png", bytes);
    }

    private ResultActions described(Asset asset, String json) throws Exception {
        return asked(patch("/api/v1/media/" + asset.hash())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    @Test
    void files_are_listed_newest_first_piece_by_piece() throws Exception {
        kept("list-one.png", 20);
        kept("list-two.png", 21);
        kept("list-three.png", 22);
        var first = asked(get("/api/v1/media?limit=2&name=LIST-"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].name").value("list-three.png"))
                .andReturn();
        String next = com.jayway.jsonpath.JsonPath.read(first.getResponse().getContentAsString(), "$.next");
        asked(get("/api/v1/media?limit=2&name=list-&after=" + next))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].name").value("list-one.png"))
                .andExpect(jsonPath("$.next").isEmpty());
        asked(get("/api/v1/media?name=%25")).andExpect(jsonPath("$.items").isEmpty());
        asked(get("/api/v1/media?limit=101")).andExpect(status().is(422));
        asked(get("/api/v1/media?after=bm9uc2Vuc2U")).andExpect(status().isBadRequest());
        browser.perform(get("/api/v1/media")).andExpect(status().isUnauthorized());
    }

    @Test
    void a_file_is_described_language_by_language() throws Exception {
        var asset = kept("cat.png", 23);
        described(asset, """
            {"focus": {"x": 30, "y": 70}, "alt": {"en": " A cat asleep ", "ja": "眠る猫"}}
            """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.focus.x").value(30))
                .andExpect(jsonPath("$.alt.en").value("A cat asleep"))
                .andExpect(jsonPath("$.alt.ja").value("眠る猫"));
        described(asset, """
            {"focus": null, "alt": {"ja": null}, "decorative": true}
            """)
                .andExpect(jsonPath("$.focus").isEmpty())
                .andExpect(jsonPath("$.decorative").value(true))
                .andExpect(jsonPath("$.alt.en").value("A cat asleep"))
                .andExpect(jsonPath("$.alt.ja").doesNotExist());
        assertThat(audit.of("media/" + asset.hash())).hasSize(3);
        asked(get("/api/v1/media/" + asset.hash()))
                .andExpect(jsonPath("$.decorative").value(true));
    }

    @Test
    void what_makes_no_sense_is_refused_and_changes_nothing() throws Exception {
        var asset = kept("dog.png", 24);
        described(asset, """
            {"focus": {"x": 101, "y": 0}, "alt": {"not a tag": "x"}, "decorative": "yes", "more": 1}
            """)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.length()").value(4));
        described(asset, "{\"alt\": {\"en\": \"" + "a".repeat(1_001) + "\"}}").andExpect(status().is(422));
        assertThat(library.find(asset.hash()).orElseThrow().alt()).isEmpty();
        asked(patch("/api/v1/media/" + "0".repeat(64))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void where_to_look_is_known_without_asking_the_database() throws Exception {
        var asset = kept("far.png", 25);
        assertThat(library.focus(asset.hash())).isEqualTo(Focus.MIDDLE);
        described(asset, "{\"focus\": {\"x\": 10, \"y\": 90}}").andExpect(status().isOk());
        assertThat(library.focus(asset.hash())).isEqualTo(new Focus(10, 90));
    }

    @Test
    void whoever_brings_something_else_learns_what_it_is() throws Exception {
        asked(multipart("/api/v1/media").file(part("a.png", Hostile.text("<svg xmlns='x' onload='y()'/>     "))))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("SVG")));
        asked(multipart("/api/v1/media").file(part("a.gif", Hostile.movingGif(2_000, "x"))))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].pointer").value("/file"));
        asked(multipart("/api/v1/media")
                        .file(part("a.png", Hostile.picture("png", 5, 5)))
                        .file(part("b.png", Hostile.picture("png", 6, 6))))
                .andExpect(status().is(422));
        asked(multipart("/api/v1/media").file(part("Ä cat.jpeg", Hostile.picture("png", 7, 7))))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("a-cat.png"))
                .andExpect(jsonPath("$.type").value("image/png"));
    }

    @Test
    void a_file_is_fetched_once_and_in_pieces() throws Exception {
        var asset = kept("once.png", 800);
        for (var path : new String[] {"/once.png", "/360/once.webp"}) {
            var address = "/media/" + asset.hash() + path;
            var whole = browser.perform(get(address))
                    .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("immutable")))
                    .andReturn()
                    .getResponse();
            browser.perform(get(address).header("If-None-Match", whole.getHeader("ETag")))
                    .andExpect(status().isNotModified());
            browser.perform(head(address))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Length", "" + whole.getContentAsByteArray().length));
            browser.perform(get(address).header("Range", "bytes=0-3"))
                    .andExpect(status().isPartialContent())
                    .andExpect(header().string("Content-Length", "4"));
        }
    }

    @Test
    void no_path_leads_out_of_the_library() throws Exception {
        var asset = kept("inside.png", 26);
        var file = Path.of(System.getProperty("shared.data", "../shared/data"), "payloads/traversal.txt");
        Assumptions.assumeTrue(Files.exists(file), "no payloads at " + file);
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            var piece = org.springframework.web.util.UriUtils.encode(line, StandardCharsets.UTF_8);
            for (var address : new String[] {"/media/" + piece, "/media/" + asset.hash() + "/" + piece}) {
                var answer =
                        browser.perform(get(URI.create(address))).andReturn().getResponse();
                assertThat(answer.getStatus()).as(address).isIn(400, 404);
            }
        }
    }

    @Test
    void a_lost_file_is_told_by_the_doctor() throws Exception {
        assertThat(diagnosis.look().well()).isTrue();
        var asset = kept("lost.png", 27);
        Files.delete(media.file(asset));
        assertThat(diagnosis.look().well()).isFalse();
        assertThat(diagnosis.look().line()).contains("lost.png");
    }
}
