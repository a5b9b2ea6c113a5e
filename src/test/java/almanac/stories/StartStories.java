package almanac.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the person at the terminal sees: a few lines and an address, or one line that says what to do.
class StartStories {
    @TempDir
    Path folder;

    private Program almanac() {
        return Program.at(folder.resolve("home"));
    }

    @Test
    void a_start_tells_little_and_the_address_last() throws Exception {
        try (var almanac = almanac().serve()) {
            assertThat(almanac.log()).hasSizeLessThan(8).doesNotContain("WARN", "ERROR");
            assertThat(almanac.log().getLast()).endsWith(" is at " + almanac.address());
            assertThat(status(almanac.address() + "/livez")).isEqualTo(200);
            assertThat(status(almanac.address() + "/readyz")).isEqualTo(200);
            assertThat(status(almanac.address() + "/actuator/health")).isIn(401, 404);
            assertThat(almanac.stop().err()).isEmpty();
            assertThat(almanac.postgres()).isEmpty();
        }
    }

    private static int status(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void a_taken_port_is_one_line() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var ended = almanac().run("--server.port=" + taken.getLocalPort());
            assertOneLine(ended, "Port " + taken.getLocalPort() + " is taken", "SERVER_PORT");
        }
    }

    @Test
    void a_taken_management_port_is_one_line() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var ended = almanac().run("--management.server.port=" + taken.getLocalPort());
            assertOneLine(ended, "Port " + taken.getLocalPort() + " is taken", "MANAGEMENT_SERVER_PORT");
        }
    }

    @Test
    void a_demonstration_for_other_machines_is_one_line() {
        try (var program = Program.at(folder.resolve("home"))
                .with("ALMANAC_DEMO", "true")
                .with("ALMANAC_SITE_URL", "https://almanac.invalid")) {
            assertOneLine(program.run(), "ALMANAC_DEMO", "almanac.invalid");
        }
    }

    @Test
    void a_database_that_is_away_is_one_line() {
        var ended = almanac()
                .with("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/almanac?password=hush")
                .run();
        assertOneLine(ended, "jdbc:postgresql://127.0.0.1:1/almanac cannot be used", "SPRING_DATASOURCE_URL");
        assertThat(ended.err()).doesNotContain("hush");
    }

    @Test
    void a_home_that_cannot_be_written_is_one_line() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        var ended = Program.at(file.resolve("home")).run();
        assertOneLine(ended, "The home folder " + file.resolve("home") + " cannot be written to", "ALMANAC_HOME");
    }

    @Test
    void an_older_java_is_one_line() throws Exception {
        var older = Path.of("/usr/lib/jvm/java-17-openjdk-amd64/bin/java");
        assumeThat(older).as("Debian's Java 17, which is not installed here").exists();
        var process = new ProcessBuilder(older.toString(), "-cp", "target/classes", "almanac.Start").start();
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said)
                .contains("Almanac needs Java 25 or newer, and this is Java 17.")
                .hasLineCount(1);
        assertThat(process.waitFor()).isNotZero();
    }

    private static void assertOneLine(Program.Ended ended, String... words) {
        assertThat(ended.err()).contains(words).hasLineCount(1).doesNotContain("Exception");
        assertThat(ended.out()).doesNotContain("Exception", "ERROR");
        assertThat(ended.status()).isNotZero();
    }
}
