package almanac.translation.api;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.IssueToken;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Scope;
import almanac.account.Tokens;
import almanac.article.Given;
import almanac.article.api.Client;
import almanac.shared.Language;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// Blocks of translations over HTTP.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
class BlocksApiTests {
    private static final Language JA = Language.of("ja");

    @Autowired
    ApplicationContext program;

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Value("${almanac.site.url}")
    String site;

    private Client translator;
    private String blocks;

    @BeforeEach
    void begin() {
        translator = caller(AddPerson.named("Aya", JA).as(Role.TRANSLATOR).translatingInto(JA));
        var article = Given.in(program)
                .article()
                .titled("Tides")
                .body("The sea rises *twice* a day.\n\nThe moon does it.\n\n```\ncode()\n```")
                .published();
        blocks = "/articles/" + article.id() + "/ja/blocks";
    }

    private Client caller(AddPerson order) {
        var person = people.add(order, Actor.PROGRAM).person();
        var token = tokens.issue(
                new IssueToken(person.id(), "blocks", EnumSet.allOf(Scope.class), Optional.empty()), Actor.PROGRAM);
        return new Client(site, Optional.of(token.secret()));
    }

    private Client.Answer put(int block, String target, boolean approved) {
        var list = translator.get(blocks);
        var hash = list.json().at("/" + block + "/targetHash");
        return put(
                block,
                target,
                list.text("/" + block + "/sourceHash"),
                hash.isNull() ? "null" : hash.toString(),
                approved);
    }

    private Client.Answer put(int block, String target, String sourceHash, String targetHash, boolean approved) {
        return translator.put(
                blocks + "/" + translator.get(blocks).text("/" + block + "/id"),
                "{\"target\": \"%s\", \"sourceHash\": \"%s\", \"targetHash\": %s, \"approved\": %s}"
                        .formatted(target, sourceHash, targetHash, approved));
    }

    @Test
    void a_translation_is_told_block_by_block() {
        var answer = translator.get(blocks);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().size()).isEqualTo(3);
        assertThat(answer.members("/0"))
                .containsExactly(
                        "id",
                        "kind",
                        "source",
                        "sourceHash",
                        "target",
                        "targetHash",
                        "origin",
                        "engine",
                        "state",
                        "previousSource",
                        "leftOut");
        assertThat(answer.text("/1/source")).isEqualTo("The sea rises *twice* a day.");
        assertThat(answer.text("/1/state")).isEqualTo("missing");
        assertThat(answer.json().at("/1/target").isNull()).isTrue();
    }

    @Test
    void a_block_is_written_approved_and_read_back() {
        var written = put(2, "月のしわざ。", false);
        assertThat(written.status()).as(written.response().body()).isEqualTo(200);
        assertThat(written.text("/state")).isEqualTo("translated");
        assertThat(written.text("/origin")).isEqualTo("human");
        var approved = put(2, "月のしわざ。", true);
        assertThat(approved.text("/state")).isEqualTo("approved");
        assertThat(translator.get(blocks + "/" + approved.text("/id")).text("/target"))
                .isEqualTo("月のしわざ。");
        assertThat(put(2, "", false).text("/state")).isEqualTo("missing");
    }

    @Test
    void whoever_has_not_seen_the_latest_words_is_told_them() {
        var seen = translator.get(blocks);
        put(2, "月のしわざ。", false);
        var overtaken = put(2, "月だ。", seen.text("/2/sourceHash"), "null", false);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text("/type")).endsWith("/problems/overtaken");
        assertThat(overtaken.text("/theirs/target")).isEqualTo("月のしわざ。");
        var moved = put(
                2,
                "月だ。",
                "0123456789abcdef",
                overtaken.json().at("/theirs/targetHash").toString(),
                false);
        assertThat(moved.status()).isEqualTo(409);
        assertThat(moved.text("/type")).endsWith("/problems/source-moved");
        assertThat(moved.text("/theirs/source")).isEqualTo("The moon does it.");
    }

    @Test
    void what_is_no_block_or_not_theirs_is_refused() {
        assertThat(translator.get(blocks + "/nothing").status()).isEqualTo(404);
        assertThat(translator.get(blocks.replace("/ja/", "/en/")).status()).isEqualTo(404);
        assertThat(new Client(site, Optional.empty()).get(blocks).status()).isEqualTo(401);
        var author = caller(AddPerson.named("Else", JA).as(Role.AUTHOR));
        assertThat(author.get(blocks).status()).isEqualTo(404);
        var incomplete = translator.put(blocks + "/" + translator.get(blocks).text("/0/id"), "{\"target\": \"潮\"}");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.json().at("/errors").size()).isEqualTo(2);
        assertThat(put(1, "```\\n開いた", false).status()).isEqualTo(422);
    }

    @Test
    void what_was_translated_before_is_proposed_and_an_unknown_engine_is_not_asked() {
        put(1, "海は日に*二度*満ちる。", false);
        var again = Given.in(program)
                .article()
                .titled("Tides again")
                .body("Something else.\n\nThe sea rises *twice* a day.")
                .published();
        var other = "/articles/" + again.id() + "/ja/blocks";
        var proposed = translator.post(other + "/propose", "{}");
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(proposed.text("/2/state")).isEqualTo("proposed");
        assertThat(proposed.text("/2/origin")).isEqualTo("memory");
        assertThat(proposed.text("/1/state")).isEqualTo("missing");
        assertThat(translator
                        .post(other + "/propose", "{\"engine\": \"oracle\"}")
                        .status())
                .isEqualTo(422);
    }
}
