package almanac.transfer;

import almanac.transfer.Remark.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.util.UriUtils;

/// A folder on the disk. Nothing outside of it is read: links are followed to files inside and nowhere else.
final class DiskFolder implements SourceFolder {
    private static final Set<String> NOT_SOURCES =
            Set.of("node_modules", "_site", "_layouts", "_includes", "_sass", "_plugins", "vendor");

    private final Path root;
    private final String address;
    private final TreeMap<String, Path> files = new TreeMap<>();

    private DiskFolder(Path root) {
        this.root = root;
        this.address = root.toUri().getRawPath();
    }

    static DiskFolder at(Path folder, ImportReport report) throws IOException {
        var opened = new DiskFolder(folder.toRealPath());
        Files.walkFileTree(opened.root, opened.new Walk(report));
        return opened;
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    @Override
    public boolean has(String path) {
        return files.containsKey(composed(path));
    }

    @Override
    public long size(String path) {
        try {
            return Files.size(file(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes(file(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path file(String path) {
        var file = files.get(composed(path));
        if (file == null) {
            throw new IllegalArgumentException("Not a file of the folder: " + path);
        }
        return file;
    }

    /// Some disks decompose the names of files; references are composed.
    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /// Taken from the address, which knows the name's bytes: a Java that was started without a UTF-8 locale garbles
    /// names that are not ASCII.
    private String name(Path file) {
        var raw = file.toUri().getRawPath();
        var inside = raw.startsWith(address)
                ? raw.substring(address.length())
                : root.relativize(file).toString();
        return composed(UriUtils.decode(
                inside.endsWith("/") ? inside.substring(0, inside.length() - 1) : inside,
                java.nio.charset.StandardCharsets.UTF_8));
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final ImportReport report;

        Walk(ImportReport report) {
            this.report = report;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            var name = folder.getFileName().toString();
            return name.startsWith(".") || NOT_SOURCES.contains(name)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().startsWith(".")) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                link(file);
            } else if (attributes.isRegularFile()) {
                files.put(name(file), file);
            }
            return FileVisitResult.CONTINUE;
        }

        private void link(Path link) {
            try {
                var target = link.toRealPath();
                if (target.startsWith(root) && Files.isRegularFile(target)) {
                    files.put(name(link), target);
                    return;
                }
                report.add(
                        root.relativize(link).toString(),
                        0,
                        Level.WARNING,
                        target.startsWith(root)
                                ? "A symbolic link to a folder is not followed; put the folder itself in its place."
                                : "The symbolic link leads out of the folder and is not followed; put the file in its"
                                        + " place.");
            } catch (IOException nowhere) {
                report.add(root.relativize(link).toString(), 0, Level.WARNING, "The symbolic link leads nowhere.");
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            report.add(
                    root.relativize(file).toString(),
                    0,
                    Level.ERROR,
                    "It cannot be read; see who may read it: "
                            + failure.getClass().getSimpleName());
            return FileVisitResult.CONTINUE;
        }
    }
}
