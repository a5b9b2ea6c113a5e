package almanac.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A JPEG (ITU T.81) segment by segment: keeps what draws it and the two notes that say what its numbers mean.
final class JpegParts {
    private static final int MOST_SCANS = 200;
    private static final int LARGEST_PROFILE = 4 * 1024 * 1024;
    private static final byte[] JFIF = {
        (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final ByteBuffer in;
    private final ByteArrayOutputStream lean = new ByteArrayOutputStream();
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private int orientation = 1;
    private int scans;
    private boolean named;
    private @Nullable Frame frame;

    private record Frame(int width, int height, int components) {}

    JpegParts(ByteBuffer in) {
        this.in = in;
    }

    Picture picture() throws NotKept {
        in.position(2);
        put(0xff, 0xd8);
        for (var marker = marker(); marker != 0xd9; marker = marker()) {
            segment(marker);
        }
        put(0xff, 0xd9);
        var drawn = frame;
        if (drawn == null || scans == 0) {
            throw NotKept.damaged();
        }
        return new Picture(
                PictureType.JPEG,
                lean.toByteArray(),
                drawn.width,
                drawn.height,
                drawn.components,
                false,
                orientation,
                Optional.of(profile.toByteArray()).filter(bytes -> bytes.length > 0));
    }

    private int marker() {
        while (next() != 0xff) {
            // Some cameras leave bytes between segments.
        }
        var code = 0xff;
        while (code == 0xff) {
            code = next();
        }
        return code == 0 ? marker() : code;
    }

    private int next() {
        return Byte.toUnsignedInt(in.get());
    }

    private void segment(int marker) throws NotKept {
        if (marker >= 0xd0 && marker <= 0xd8 || marker == 0x01) {
            return;
        }
        var length = Short.toUnsignedInt(in.getShort());
        if (length < 2) {
            throw NotKept.damaged();
        }
        var content = new byte[length - 2];
        in.get(content);
        switch (marker) {
            case 0xe0 -> header(content);
            case 0xe1 -> exif(content);
            case 0xe2 -> profile(content);
            case 0xee -> adobe(content);
            case 0xc0, 0xc1, 0xc2 -> frame(marker, content);
            case 0xc4, 0xdb, 0xdd -> keep(marker, content);
            case 0xda -> scan(content);
            case 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xdc, 0xde, 0xdf ->
                throw NotKept.ofStrangeKind(PictureType.JPEG);
            default -> {
                // Notes of cameras and programs, which stay behind.
            }
        }
    }

    private void header(byte[] content) {
        if (!named && begins(content, "JFIF\0")) {
            lean.writeBytes(JFIF);
            named = true;
        }
    }

    private void exif(byte[] content) {
        if (begins(content, "Exif\0\0")) {
            orientation = Exif.orientation(ByteBuffer.wrap(content, 6, content.length - 6));
        }
    }

    private void profile(byte[] content) throws NotKept {
        if (begins(content, "ICC_PROFILE\0") && content.length > 14) {
            profile.write(content, 14, content.length - 14);
            if (profile.size() > LARGEST_PROFILE) {
                throw NotKept.profileTooLarge();
            }
        }
    }

    /// Says whether the three numbers of a pixel are red, green and blue already.
    private void adobe(byte[] content) {
        if (begins(content, "Adobe") && content.length >= 12) {
            keep(0xee, java.util.Arrays.copyOf(content, 12));
        }
    }

    private void frame(int marker, byte[] content) throws NotKept {
        var head = ByteBuffer.wrap(content);
        if (frame != null || head.get() != 8) {
            throw NotKept.ofStrangeKind(PictureType.JPEG);
        }
        var height = Short.toUnsignedInt(head.getShort());
        var width = Short.toUnsignedInt(head.getShort());
        var components = head.get();
        if (components == 4) {
            throw new NotKept(Fault.PRINT_COLOURS, "The picture has the colours of print (CMYK). Save it in RGB.");
        }
        if (components != 1 && components != 3) {
            throw NotKept.damaged();
        }
        frame = new Frame(width, height, components);
        keep(marker, content);
    }

    /// The numbers themselves follow the segment, up to the next marker.
    private void scan(byte[] content) throws NotKept {
        if (++scans > MOST_SCANS || frame == null) {
            throw NotKept.damaged();
        }
        keep(0xda, content);
        var from = in.position();
        while (true) {
            if (next() == 0xff) {
                var after = Byte.toUnsignedInt(in.get(in.position()));
                if (after != 0 && (after < 0xd0 || after > 0xd7)) {
                    in.position(in.position() - 1);
                    break;
                }
            }
        }
        lean.write(in.array(), from, in.position() - from);
    }

    private void keep(int marker, byte[] content) {
        put(0xff, marker);
        put(content.length + 2 >> 8, content.length + 2);
        lean.writeBytes(content);
    }

    private void put(int first, int second) {
        lean.write(first);
        lean.write(second);
    }

    private static boolean begins(byte[] content, String text) {
        var wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= wanted.length
                && java.util.Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }
}
