package almanac.media;

import almanac.shared.Diagnosis;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whether pictures can be kept, made smaller and found again.
@Component
final class MediaDiagnosis implements Diagnosis {
    private static final int SAMPLE = 200;

    private final DiskStore store;
    private final AssetTable table;

    MediaDiagnosis(DiskStore store, AssetTable table) {
        this.store = store;
        this.table = table;
    }

    @Override
    public String subject() {
        return "media";
    }

    @Override
    public Finding look() {
        var troubles = new ArrayList<String>();
        if (!store.canWrite()) {
            troubles.add(store.folder() + " cannot be written to: give it to the user that runs Almanac");
        }
        if (!encodes()) {
            troubles.add("WebP cannot be written here, so readers get large originals: start Java with"
                    + " --enable-native-access=ALL-UNNAMED, on Linux, macOS or Windows");
        }
        var looked = table.some(SAMPLE);
        var lost = looked.stream()
                .filter(asset -> !Files.exists(store.original(asset)))
                .toList();
        if (!lost.isEmpty()) {
            troubles.add(lost.size() + " of " + looked.size() + " files looked at are not on the disk, " + names(lost)
                    + ": restore " + store.folder());
        }
        var line = table.count() + " files in " + store.folder();
        return troubles.isEmpty() ? Finding.well(line) : Finding.unwell(line + "; " + String.join("; ", troubles));
    }

    private static String names(List<Asset> lost) {
        return String.join(", ", lost.stream().limit(3).map(Asset::name).toList()) + (lost.size() > 3 ? " …" : "");
    }

    private static boolean encodes() {
        try {
            return Webp.nearly(new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), 0.8f).length > 0;
        } catch (IOException | UncheckedIOException | LinkageError missing) {
            return false;
        }
    }
}
