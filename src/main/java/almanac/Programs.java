package almanac;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs another program to its end.
final class Programs {
    private Programs() {}

    record Ended(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }

        /// The last line with words in it, which is where programs say why they failed.
        String lastLine() {
            return output.lines().filter(line -> !line.isBlank()).reduce("no output", (first, last) -> last);
        }
    }

    static Ended run(List<String> command) throws IOException {
        return run(command, "");
    }

    static Ended run(List<String> command, String input) throws IOException {
        // From the root folder, because another user may not be allowed into ours.
        var builder = new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true);
        // PGOPTIONS, PGPORT and their like are meant for somebody else's database.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        var process = builder.start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Ended(process.waitFor(), output);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), interrupted);
        }
    }
}
