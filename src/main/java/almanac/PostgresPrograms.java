package almanac;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, which travel in our jar and are unpacked once per version.
record PostgresPrograms(Path folder) {
    private static final String PREFIX = "programs-";

    static PostgresPrograms unpackedUnder(Path parent) {
        var archive = archive();
        try {
            var folder = parent.resolve(PREFIX + fingerprint(archive));
            if (!Files.exists(folder)) {
                unpack(archive, folder);
            }
            return new PostgresPrograms(folder);
        } catch (IOException failure) {
            throw new CannotStart(
                    "PostgreSQL's programs cannot be unpacked to " + parent + " (" + failure.getMessage()
                            + "). Make room there, or set ALMANAC_HOME to a folder with 200 MB free.",
                    failure);
        }
    }

    String path(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    /// `18` for any PostgreSQL 18.x, as `PG_VERSION` in a data folder has it.
    String majorVersion() throws IOException {
        try (var lines = Files.lines(folder.resolve("share/postgresql/postgres.bki"))) {
            return lines.findFirst().orElse("").replaceAll("\\D", "");
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var libc = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        var name = "postgres-" + system + "-" + machine + libc + ".txz";
        var found = PostgresPrograms.class.getClassLoader().getResource(name);
        if (found == null || System.getProperty("os.name").startsWith("Windows")) {
            throw new CannotStart("Almanac brings no PostgreSQL for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch") + ". Set SPRING_DATASOURCE_URL to a PostgreSQL 15 or newer.");
        }
        return found;
    }

    /// The archive's checksum stands in the jar's directory, so no start reads the archive itself.
    private static String fingerprint(URL archive) throws IOException {
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        return Long.toHexString(entry.getCrc());
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        try (var compressed = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(compressed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished.resolve(entry.getName()).normalize());
            }
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            throw new IOException("a hard link, which no such archive had so far: " + entry.getName());
        } else {
            Files.copy(tar, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /// Removes what older versions left. Only while no database runs here, for it may run from one of them.
    void removeOlder() throws IOException {
        try (var siblings = Files.newDirectoryStream(folder.getParent(), PREFIX + "*")) {
            for (var sibling : siblings) {
                if (!sibling.equals(folder)) {
                    FileSystemUtils.deleteRecursively(sibling);
                }
            }
        }
    }
}
