package almanac.media;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
    private static final float QUALITY = 0.8f;
    private static final long BYTES_A_PIXEL = 8;

    private final DiskStore store;
    private final MediaSettings settings;
    private final Room room;

    /// One maker for each picture; others wait and find it made.
    private final ReentrantLock[] makers = new ReentrantLock[LOCKS];

    Renditions(DiskStore store, MediaSettings settings, Room room) {
        this.store = store;
        this.settings = settings;
        this.room = room;
        for (var index = 0; index < LOCKS; index++) {
            makers[index] = new ReentrantLock();
        }
    }

    boolean offers(Asset asset, int width) {
        return !asset.moving() && settings.widths().contains(width) && width <= asset.width();
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
        try {
            store.write(place, webp(asset, width));
            return Optional.of(place);
        } catch (IOException | RuntimeException | LinkageError failed) {
            LOG.error("Picture {} cannot be made {} pixels wide; the original is served", asset.hash(), width, failed);
            return Optional.empty();
        }
    }

    private byte[] webp(Asset asset, int width) throws IOException {
        // Unpacked at three times the width at least, there is enough left to mix each pixel from.
        var every = Math.max(1, asset.width() / (width * 3));
        var unpacked = (long) (asset.width() / every + 1) * (asset.height() / every + 1) * BYTES_A_PIXEL;
        return room.with(unpacked, () -> {
            try (var original = new BufferedInputStream(Files.newInputStream(store.original(asset)))) {
                var image = Thumbnails.of(Unpacking.raw(asset.type(), original, every))
                        .width(width)
                        .imageType(BufferedImage.TYPE_INT_ARGB)
                        .asBufferedImage();
                return Webp.nearly(image, QUALITY);
            }
        });
    }
}
