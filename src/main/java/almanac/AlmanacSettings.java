package almanac;

import almanac.shared.Home;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What concerns the whole installation: the folder for whatever is kept on disk, and whether this is a demonstration.
@ConfigurationProperties("almanac")
record AlmanacSettings(
        @DefaultValue("./var") Path home,
        @DefaultValue("false") boolean demo) {

    Home writableHome() {
        var writable = new Home(home);
        try {
            Files.createDirectories(writable.folder());
            if (!Files.isWritable(writable.folder())) {
                throw new AccessDeniedException(writable.folder().toString());
            }
            return writable;
        } catch (IOException refused) {
            throw new CannotStart(
                    "The home folder " + writable.folder()
                            + " cannot be written to. Make it writable for this user, or set ALMANAC_HOME to another"
                            + " folder.",
                    refused);
        }
    }
}
