package almanac.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import net.coobird.thumbnailator.Thumbnails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// WebP pictures in the configured widths, made when first asked for and kept from then on; never larger than the
/// original.
@Component
class Renditions {
    private static final Logger LOG = LoggerFactory.getLogger(Renditions.class);
    private static final int LOCKS = 64;
    private static final double QUALITY = 0.8;

    private final DiskStore store;
    private final MediaSettings settings;
    /// An unpacked picture takes up to 200 MB, so few are unpacked at a time.
    private final Semaphore atOnce = new Semaphore(2);

    /// One maker for each picture; others wait and find it made.
    private final ReentrantLock[] makers = new ReentrantLock[LOCKS];

    Renditions(DiskStore store, MediaSettings settings) {
        this.store = store;
        this.settings = settings;
        for (var index = 0; index < LOCKS; index++) {
            makers[index] = new ReentrantLock();
        }
    }

    boolean offers(Asset asset, int width) {
        return settings.widths().contains(width) && width <= asset.width();
    }

    /// The file of that width; empty where it cannot be made, which the log tells.
    Optional<Path> of(Asset asset, int width) {
        var place = store.rendition(asset, width);
        if (Files.exists(place)) {
            return Optional.of(place);
        }
        var maker = makers[Math.floorMod((asset.hash() + width).hashCode(), LOCKS)];
        maker.lock();
        try {
            return Files.exists(place) ? Optional.of(place) : make(asset, width, place);
        } finally {
            maker.unlock();
        }
    }

    private Optional<Path> make(Asset asset, int width, Path place) {
        atOnce.acquireUninterruptibly();
        try {
            store.write(place, webp(asset, width));
            return Optional.of(place);
        } catch (IOException | RuntimeException | LinkageError failed) {
            LOG.error("Picture {} cannot be made {} pixels wide; the original is served", asset.hash(), width, failed);
            return Optional.empty();
        } finally {
            atOnce.release();
        }
    }

    private byte[] webp(Asset asset, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var original = Files.newInputStream(store.original(asset))) {
            Thumbnails.of(original)
                    .width(width)
                    .useExifOrientation(true)
                    // The encoder takes the bytes of other layouts, palettes among them, for colours they are not.
                    .imageType(BufferedImage.TYPE_INT_ARGB)
                    .outputFormat("webp")
                    .outputQuality(QUALITY)
                    .toOutputStream(bytes);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return bytes.toByteArray();
    }
}
