package almanac.media;

import almanac.shared.DiskFull;
import almanac.shared.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/// Files under the home by content hash. Names are made of hashes and numbers alone, so none leads elsewhere.
@Component
class DiskStore {
    private final Path folder;

    DiskStore(Home home) {
        this.folder = home.folder("media");
    }

    Path original(Asset asset) {
        return place(asset.hash()).resolve(asset.hash() + "." + asset.type().ending());
    }

    Path rendition(Asset asset, int width) {
        return place(asset.hash()).resolve(asset.hash() + "-" + width + ".webp");
    }

    Path folder() {
        return folder;
    }

    boolean canWrite() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "new-", ".part"));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
    }

    /// Writes whole or not at all: beside its place first, to the disk, then renamed.
    void write(Path place, byte[] bytes) {
        try {
            Files.createDirectories(place.getParent());
            var beside = Files.createTempFile(place.getParent(), "new-", ".part");
            try {
                Files.write(beside, bytes);
                try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failed) {
            throw DiskFull.orElse(failed);
        }
    }

    /// Deletes a file and all that was made of it.
    void delete(Asset asset) {
        try (var files = Files.newDirectoryStream(place(asset.hash()), asset.hash() + "*")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException gone) {
            // Another store, or somebody tidied up before.
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
