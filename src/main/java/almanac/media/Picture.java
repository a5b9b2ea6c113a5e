package almanac.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// A picture taken apart: what is needed to draw it, and nothing else of the file it came in. Nothing was unpacked to
/// learn this.
///
/// @param lean        the same picture without its maker's metadata and without what hides behind it
/// @param depth       bytes that one pixel takes when unpacked
/// @param moving      whether it is shown only as it is: its frames follow one another, or do not fill it
/// @param orientation how it is turned, as EXIF counts: 1 is upright
/// @param profile     the ICC profile of its colours, where it has one
record Picture(
        PictureType type,
        byte[] lean,
        int width,
        int height,
        int depth,
        boolean moving,
        int orientation,
        Optional<byte[]> profile) {
    static final int LONGEST_SIDE = 12_000;
    static final long MOST_PIXELS = 50_000_000;

    Picture {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture has a size");
        }
    }

    static Picture of(byte[] bytes) throws NotKept {
        var type = PictureType.of(bytes).orElseThrow(() -> NoPicture.of(bytes));
        try {
            var in = ByteBuffer.wrap(bytes);
            var picture = switch (type) {
                case JPEG -> new JpegParts(in).picture();
                case PNG -> new PngParts(in).picture();
                case GIF -> new GifParts(in).picture();
                case WEBP -> new WebpParts(in).picture();
            };
            return picture.within();
        } catch (BufferUnderflowException ended) {
            throw NotKept.cutOff();
        } catch (IllegalArgumentException broken) {
            throw NotKept.damaged();
        }
    }

    private Picture within() throws NotKept {
        within(width, height);
        return this;
    }

    /// Asked as soon as the size is known, before the rest is looked at.
    static void within(int width, int height) throws NotKept {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new NotKept(
                    Fault.PIXELS,
                    "A picture has at most " + LONGEST_SIDE + " pixels a side and " + MOST_PIXELS
                            + " in all; this one is " + width + " by " + height + ".");
        }
    }

    /// Whether it is a WebP that keeps every pixel as it was.
    boolean isExact() {
        return type == PictureType.WEBP && lean[15] == 'L';
    }

    boolean isUpright() {
        return orientation == 1;
    }

    /// How many bytes it takes to unpack it and write it anew.
    long room() {
        var copies =
                1 + (isUpright() ? 0 : 1) + (profile.filter(Colours::areOthers).isPresent() ? 1 : 0);
        return (long) width * height * depth * copies + 2L * lean.length;
    }
}
