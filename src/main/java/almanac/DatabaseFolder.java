package almanac;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The folder of the embedded database: PostgreSQL's data, and beside them the password and the port.
record DatabaseFolder(Path path) {
    static DatabaseFolder made(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return new DatabaseFolder(path);
    }

    Path data() {
        return path.resolve("data");
    }

    /// Where data are made before they are moved into place.
    Path unfinished() {
        return path.resolve("data.unfinished");
    }

    Path startLog() {
        return path.resolve("start.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    private Path portFile() {
        return path.resolve("port");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException failure) {
            throw new CannotStart(
                    "The database password in " + passwordFile() + " cannot be read (" + failure
                            + "). Put the file back, readable for the user who starts Almanac.",
                    failure);
        }
    }

    void needPassword() throws IOException {
        if (Files.exists(passwordFile()) && Files.size(passwordFile()) > 0) {
            return;
        }
        Files.deleteIfExists(passwordFile());
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(secret) + "\n");
    }

    /// The port of last time if it is still free, so that whoever looks at the database finds it where it was; else any
    /// other, which is remembered.
    int freePort() throws IOException {
        try (var last = listening(Integer.parseInt(Files.readString(portFile()).strip()))) {
            return last.getLocalPort();
        } catch (IOException | NumberFormatException noneOrTaken) {
            try (var any = listening(0)) {
                Files.writeString(portFile(), any.getLocalPort() + "\n");
                return any.getLocalPort();
            }
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
