package almanac.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The W3C's checker of HTML pages. It wants another Jetty than ours, so it runs in a process of its own, from the
/// folder where the build put it, once for many pages.
public final class PageChecker {
    private static final Path PROGRAM = Path.of("target/nu").toAbsolutePath();

    private PageChecker() {}

    /// What it finds wrong with pages, by any name they are given; in sentences that name page and place.
    public static List<String> errors(Path folder, Map<String, String> pages) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var files = new ArrayList<String>();
        for (var page : pages.entrySet()) {
            var file = folder.resolve(page.getKey() + ".html");
            Files.writeString(file, page.getValue());
            files.add(file.toString());
        }
        return errors(files);
    }

    private static List<String> errors(List<String> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xss8m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                PROGRAM + "/*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "json",
                "--stdout",
                "--exit-zero-always"));
        command.addAll(files);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = process.inputReader().readAllAsString();
        if (process.waitFor() != 0) {
            throw new AssertionError("The checker of pages could not run: " + said);
        }
        return JsonMapper.shared()
                .readTree(said)
                .get("messages")
                .valueStream()
                .filter(message -> !message.get("type").asString().equals("info"))
                .map(PageChecker::sentence)
                .toList();
    }

    private static String sentence(JsonNode message) {
        return "%s, line %d: %s [%s]"
                .formatted(
                        message.get("url").asString().replaceFirst(".*/", ""),
                        message.path("lastLine").asInt(),
                        message.get("message").asString(),
                        message.path("extract").asString());
    }
}
