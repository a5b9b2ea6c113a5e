package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every Java file is as the formatter leaves it. `mvn -q test -Dtest=FormatTests -Dformat=apply` makes it so.
class FormatTests {
    private static final boolean APPLY = "apply".equals(System.getProperty("format"));
    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void every_java_file_is_as_the_formatter_leaves_it() throws IOException, FormatterException {
        var unformatted = new ArrayList<Path>();
        for (var file : javaFiles()) {
            var text = Files.readString(file);
            var formatted = formatter.formatSourceAndFixImports(text);
            if (formatted.equals(text)) {
                continue;
            }
            if (APPLY) {
                Files.writeString(file, formatted);
            } else {
                unformatted.add(file);
            }
        }
        assertThat(unformatted)
                .as("files to be formatted by: mvn -q test -Dtest=FormatTests -Dformat=apply")
                .isEmpty();
    }

    private static List<Path> javaFiles() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
