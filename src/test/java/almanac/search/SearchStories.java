package almanac.search;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.article.api.Client;
import almanac.stories.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index as its owner knows it: it loses nothing by a crash, and is made anew when somebody wishes it.
class SearchStories {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void what_a_crash_took_from_the_index_is_read_again_from_the_log(@TempDir Path home, @TempDir Path folder)
            throws IOException {
        try (var program = Program.at(home).serve()) {
            var editor = editor(program);
            publish(editor, "Quagga");
            awaitFound(program, "quagga");
            publish(editor, "Thylacine");
            assertThat(found(program, "thylacine"))
                    .as("once publishing has succeeded")
                    .isEqualTo(1);
            program.kill();

            // Committed while no server could index it.
            Files.writeString(
                    folder.resolve("dodo.md"), "---\ntitle: Dodo\ndate: 2020-01-01\n---\nIt could not fly.\n");
            var imported = program.run("import", "markdown", folder.toString(), "--language", "en", "--publish");
            assertThat(imported.status()).as(imported.out() + imported.err()).isZero();

            program.serve();
            awaitFound(program, "dodo");
            assertThat(found(program, "quagga")).isEqualTo(1);
            assertThat(found(program, "thylacine")).isEqualTo(1);

            var asked = program.run("reindex");
            assertThat(asked.status()).as(asked.err()).isZero();
            await(() -> program.log().stream().anyMatch(line -> line.contains("was made of 3 works")));
            assertThat(found(program, "dodo")).isEqualTo(1);
        }
    }

    private static Client editor(Program program) {
        program.run("person", "add", "--email", "e@example.org", "--name", "Editor", "--role", "editor");
        var token = program.run("token", "add", "--email", "e@example.org", "--scope", "write,publish");
        assertThat(token.status()).as(token.err()).isZero();
        return new Client(program.address(), Optional.of(token.out().strip()));
    }

    private static void publish(Client editor, String title) {
        var begun = editor.post(
                "/articles",
                "{\"kind\": \"article\", \"originalLanguage\": \"en\", \"title\": \"%s\", \"body\": \"Gone.\"}"
                        .formatted(title));
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(201);
        assertThat(editor.post("/articles/" + begun.text("/id") + "/editions", "{\"languages\": [\"en\"]}")
                        .status())
                .isEqualTo(201);
    }

    private static int found(Program program, String words) {
        var answer = new Client(program.address(), Optional.empty()).get("/search?language=en&q=" + words);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().at("/found").intValue();
    }

    /// After a start it takes a moment until the index is open.
    private static void awaitFound(Program program, String words) {
        await(() -> found(program, words) == 1);
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
