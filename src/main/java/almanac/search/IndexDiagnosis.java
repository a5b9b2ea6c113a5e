package almanac.search;

import almanac.shared.Diagnosis;
import almanac.shared.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Looks at the folder of the index; the index itself belongs to the server that has it open.
@Component
class IndexDiagnosis implements Diagnosis {
    private final Path folder;

    IndexDiagnosis(Home home) {
        this.folder = home.folder(Upkeep.FOLDER);
    }

    @Override
    public String subject() {
        return "search index";
    }

    @Override
    public Finding look() {
        if (!Files.isDirectory(folder)) {
            return Finding.well("not made yet; a server makes it when it starts");
        }
        try (var files = Files.list(folder)) {
            long bytes = 0;
            boolean saved = false;
            for (var file : files.toList()) {
                bytes += Files.size(file);
                saved |= file.getFileName().toString().startsWith("segments_");
            }
            return Finding.well(String.format(
                    Locale.ROOT,
                    "%s in %s%s",
                    bytes < 1 << 20 ? "less than 1 MB" : (bytes >> 20) + " MB",
                    folder,
                    saved ? "" : ", being made"));
        } catch (IOException unreadable) {
            return Finding.unwell(folder + " cannot be read (" + unreadable.getMessage()
                    + "); give it to the user that runs the server");
        }
    }
}
