package almanac.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/// The bytes of a picture, whose size is read from its header before anything is unpacked.
record Picture(PictureType type, byte[] bytes, int width, int height) {
    static final int LONGEST_SIDE = 12_000;
    static final long MOST_PIXELS = 50_000_000;

    static Optional<Picture> of(byte[] bytes) {
        return PictureType.of(bytes).flatMap(type -> measured(type, bytes));
    }

    private static Optional<Picture> measured(PictureType type, byte[] bytes) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Optional.of(new Picture(type, bytes, reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    boolean isTooLarge() {
        return width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
    }

    /// Unpacked and turned as its metadata asks; the metadata itself stays behind.
    BufferedImage upright() throws IOException {
        return Thumbnails.of(new ByteArrayInputStream(bytes))
                .scale(1)
                .useExifOrientation(true)
                .asBufferedImage();
    }
}
