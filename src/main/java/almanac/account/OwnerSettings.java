package almanac.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The first owner, where the installation names them instead of following the set-up link.
///
/// @param passwordFile a file that holds the password, such as a container's secret
@ConfigurationProperties("almanac.owner")
record OwnerSettings(
        @DefaultValue("") String email,
        @DefaultValue("") String password,
        @DefaultValue("") String passwordFile,
        @DefaultValue("") String emailFile) {
    String givenEmail() {
        return emailFile.isBlank() ? email.strip() : read(emailFile);
    }

    String givenPassword() {
        return passwordFile.isBlank() ? password : read(passwordFile);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + file + " named by almanac.owner cannot be read", unreadable);
        }
    }
}
