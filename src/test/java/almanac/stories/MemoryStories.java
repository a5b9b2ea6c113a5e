package almanac.stories;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.article.api.Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// How much the program keeps in mind after readers have seen a few hundred articles in three languages.
class MemoryStories {
    private static final int ARTICLES = 400;
    private static final int AT_ONCE = 4;
    private static final long MOST_BYTES = 160L * 1024 * 1024;
    private static final List<String> LANGUAGES = List.of("en", "ja", "ar");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void four_hundred_articles_in_three_languages_fit_into_a_small_heap(@TempDir Path home) {
        try (var program = Program.at(home)
                .heap("256m")
                .with("ALMANAC_SITE_LANGUAGES", String.join(",", LANGUAGES))
                .serve()) {
            var fresh = used(program);
            var editor = editor(program);
            all(number -> write(editor, number));
            all(number -> view(program, number));
            var after = used(program);
            System.out.printf(
                    "Heap after collection: %,d bytes when started, %,d after %d pages were seen%n",
                    fresh, after, ARTICLES * LANGUAGES.size());
            assertThat(after).isLessThan(MOST_BYTES);
        }
    }

    private static Client editor(Program program) {
        var person = program.run("person", "add", "--email", "e@example.org", "--name", "Editor", "--role", "editor");
        assertThat(person.status()).as(person.err()).isZero();
        var token = program.run("token", "add", "--email", "e@example.org", "--scope", "write,publish");
        assertThat(token.status()).as(token.err()).isZero();
        return new Client(program.address(), Optional.of(token.out().strip()));
    }

    private interface Doing {
        void with(int number);
    }

    /// Several at a time, as writers and readers come.
    private static void all(Doing doing) {
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = IntStream.range(0, ARTICLES)
                    .mapToObj(number -> (Callable<Void>) () -> {
                        doing.with(number);
                        return null;
                    })
                    .toList();
            for (var done : workers.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void write(Client editor, int number) {
        var begun = editor.post(
                "/articles", """
                    {"kind": "article", "originalLanguage": "en", "title": "Number %1$d", "slug": "number-%1$d",
                     "body": "%2$s"}\
                    """.formatted(number, body("The sea rises twice a day, and the harbour knows it. ", 12)));
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(201);
        var work = "/articles/" + begun.text("/id");
        translate(editor, work, "ja", number, body("海は一日に二度満ち、港はそれを知っている。", 10));
        translate(editor, work, "ar", number, body("يرتفع البحر مرتين في اليوم، والمرفأ يعرف ذلك. ", 12));
        var published = editor.post(work + "/editions", "{\"languages\": [\"en\", \"ja\", \"ar\"]}");
        assertThat(published.status()).as(published.response().body()).isEqualTo(201);
    }

    private static void translate(Client editor, String work, String language, int number, String body) {
        var saved = editor.put(work + "/" + language + "/draft", """
            {"basedOn": null, "title": "%2$s %1$d", "slug": "number-%1$d", "body": "%3$s"}\
            """.formatted(number, language, body));
        assertThat(saved.status()).as(saved.response().body()).isEqualTo(201);
    }

    /// About a thousand words under headings.
    private static String body(String sentence, int sentences) {
        return IntStream.range(0, 10)
                .mapToObj(part -> "## Part " + part + "\\n\\n" + sentence.repeat(sentences))
                .collect(Collectors.joining("\\n\\n"));
    }

    private static void view(Program program, int number) {
        for (var language : LANGUAGES) {
            var address = program.address() + "/" + language + "/number-" + number;
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    /// What is left of the heap after a collection.
    private static long used(Program program) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        try {
            var collected = new ProcessBuilder(jcmd, Long.toString(program.pid()), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(collected.waitFor()).isZero();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        var metric = get(program.management() + "/metrics/jvm.memory.used?tag=area:heap");
        return JsonMapper.shared()
                .readTree(metric.body())
                .at("/measurements/0/value")
                .longValue();
    }

    private static HttpResponse<String> get(String address) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
