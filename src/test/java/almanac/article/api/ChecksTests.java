package almanac.article.api;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.IssueToken;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Scope;
import almanac.account.Tokens;
import almanac.article.RefusingCheck;
import almanac.markup.Oddity;
import almanac.shared.Language;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// What checks say, to programs and to people.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
@Import(RefusingCheck.class)
class ChecksTests {
    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Value("${almanac.site.url}")
    String site;

    private Caller editor(String language) {
        var person = people.add(AddPerson.named("Editor", Language.of("en")).as(Role.EDITOR), Actor.PROGRAM)
                .person();
        var order = new IssueToken(person.id(), "checks", EnumSet.allOf(Scope.class), Optional.empty());
        return new Caller(site, tokens.issue(order, Actor.PROGRAM).secret(), language);
    }

    private static String begun(Caller caller, String title, String body) {
        var answer = caller.call(
                "POST", "/articles", Map.of("kind", "article", "originalLanguage", "en", "title", title, "body", body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return "/articles/" + caller.read(answer).get("id").stringValue();
    }

    @Test
    void findings_are_told_in_the_language_of_whoever_asks() {
        var english = editor("de, en;q=0.5");
        var version = begun(english, "Colons", "These are all:\n\nAnd ![](media:nothing)") + "/en";
        var answer = english.call("GET", version + "/checks", Map.of());
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
        var colon = english.read(answer).get(0);
        assertThat(colon.propertyNames()).containsExactly("level", "code", "block", "message", "details");
        assertThat(colon.get("level").stringValue()).isEqualTo("warning");
        assertThat(colon.get("code").stringValue()).isEqualTo("list-missing-after-colon");
        assertThat(colon.get("block").stringValue()).isNotEmpty();
        assertThat(colon.get("message").stringValue()).startsWith("“These are all:” announces");
        assertThat(codes(english.read(answer)))
                .containsExactly("list-missing-after-colon", "alt-missing", "unknown-media");

        var japanese = new Caller(site, english.token(), "ja-JP");
        var inJapanese = japanese.call("GET", version + "/checks", Map.of());
        assertThat(inJapanese.headers().firstValue("Content-Language")).contains("ja");
        assertThat(japanese.read(inJapanese).get(0).get("message").stringValue())
                .startsWith("「These are all:」");
    }

    private static List<String> codes(JsonNode findings) {
        return findings.valueStream()
                .map(finding -> finding.get("code").stringValue())
                .toList();
    }

    @Test
    void what_refuses_publishing_is_told_in_the_same_shape() {
        var editor = editor("ja");
        var work = begun(editor, "Refused", "unpublishable");
        var refused = editor.call("POST", work + "/en/editions", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        var checks = editor.read(editor.call("GET", work + "/en/checks", Map.of()));
        assertThat(checks.get(0).get("level").stringValue()).isEqualTo("error");
        assertThat(editor.read(refused).get("findings")).isEqualTo(checks);
        var together = editor.call("POST", work + "/editions", Map.of("languages", List.of("en")));
        assertThat(editor.read(together).at("/findings/en")).isEqualTo(checks);
    }

    @Test
    void every_code_is_explained_and_has_its_words() throws IOException {
        var explained = Pattern.compile("^\\| `([a-z-]+)` \\| (?:warning|error) \\|", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("src/docs/checks.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).containsAll(oddities());
        for (var language : List.of("en", "ja")) {
            var words = new Properties();
            try (var file = Files.newBufferedReader(
                    Path.of("src/main/resources/messages/article_" + language + ".properties"))) {
                words.load(file);
            }
            assertThat(words.stringPropertyNames())
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(explained.stream()
                            .map(code -> "article.check." + code)
                            .toList());
        }
    }

    private static Set<String> oddities() {
        return Arrays.stream(Oddity.class.getFields()).map(ChecksTests::value).collect(Collectors.toSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
