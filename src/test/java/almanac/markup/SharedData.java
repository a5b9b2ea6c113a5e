package almanac.markup;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Real input that others wrote. It lies beside the project, and tests that need it say so where it is not.
public final class SharedData {
    private static final Path FOLDER = Path.of(System.getProperty("shared.data", "../shared/data"));

    private SharedData() {}

    public static Path file(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "The shared data is not here: " + file.toAbsolutePath());
        return file;
    }

    public static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<String> lines(String name) {
        return text(name).lines().toList();
    }
}
