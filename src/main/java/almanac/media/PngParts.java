package almanac.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// A PNG chunk by chunk: keeps the four that draw it, so that no text in it is ever unpacked. Of one that moves the
/// still picture remains.
final class PngParts {
    private static final int SIGNATURE = 8;
    private static final int LARGEST_PROFILE = 4 * 1024 * 1024;

    private final ByteBuffer in;
    private final ByteArrayOutputStream lean = new ByteArrayOutputStream();
    private Optional<byte[]> profile = Optional.empty();
    private int orientation = 1;
    private boolean drawn;
    private @Nullable Head head;

    private record Head(int width, int height, int depth) {}

    PngParts(ByteBuffer in) {
        this.in = in;
    }

    Picture picture() throws NotKept {
        var signature = new byte[SIGNATURE];
        in.get(signature);
        lean.writeBytes(signature);
        while (chunk()) {
            // Each is kept or left behind as it comes.
        }
        var known = head;
        if (known == null || !drawn) {
            throw NotKept.damaged();
        }
        return new Picture(
                PictureType.PNG,
                lean.toByteArray(),
                known.width,
                known.height,
                known.depth,
                false,
                orientation,
                profile);
    }

    /// False after the last one.
    private boolean chunk() throws NotKept {
        var begin = in.position();
        var length = in.getInt();
        if (length < 0 || length > in.remaining() - 8) {
            throw NotKept.cutOff();
        }
        var named = new byte[4];
        in.get(named);
        var name = new String(named, StandardCharsets.ISO_8859_1);
        var content = in.slice(in.position(), length);
        in.position(in.position() + length);
        if (checksum(begin + 4, length + 4) != in.getInt()) {
            throw NotKept.damaged();
        }
        if ((head == null) != name.equals("IHDR")) {
            throw NotKept.damaged();
        }
        switch (name) {
            case "IHDR" -> head = head(content);
            case "iCCP" -> profile = profile(content);
            case "eXIf" -> orientation = Exif.orientation(content);
            case "IDAT" -> drawn = true;
            case "PLTE", "tRNS", "IEND" -> {
                // Needed to draw it.
            }
            default -> {
                if (Character.isUpperCase(name.charAt(0))) {
                    throw NotKept.ofStrangeKind(PictureType.PNG);
                }
                return true;
            }
        }
        if (!name.equals("iCCP") && !name.equals("eXIf")) {
            lean.write(in.array(), begin, in.position() - begin);
        }
        return !name.equals("IEND");
    }

    private int checksum(int from, int length) {
        var crc = new CRC32();
        crc.update(in.array(), from, length);
        return (int) crc.getValue();
    }

    private static Head head(ByteBuffer content) throws NotKept {
        var width = content.getInt();
        var height = content.getInt();
        var bits = content.get();
        var colours = content.get();
        if (width < 1 || height < 1 || bits < 1 || bits > 16) {
            throw NotKept.damaged();
        }
        Picture.within(width, height);
        var samples = switch (colours) {
            case 0, 3 -> 1;
            case 4 -> 2;
            case 2 -> 3;
            case 6 -> 4;
            default -> throw NotKept.damaged();
        };
        return new Head(width, height, samples * (bits == 16 ? 2 : 1));
    }

    /// A name, nought, the method nought, and the profile, packed: unpacked only up to what one needs.
    private static Optional<byte[]> profile(ByteBuffer content) throws NotKept {
        while (content.get() != 0) {
            // The name tells nothing.
        }
        content.get();
        var inflater = new Inflater();
        try {
            inflater.setInput(content);
            var unpacked = new byte[LARGEST_PROFILE];
            var length = inflater.inflate(unpacked);
            if (!inflater.finished()) {
                throw NotKept.profileTooLarge();
            }
            return Optional.of(java.util.Arrays.copyOf(unpacked, length));
        } catch (DataFormatException unreadable) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
