package almanac.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A WebP (RFC 9649) chunk by chunk: keeps the picture and its transparency.
final class WebpParts {
    private static final int LARGEST_PROFILE = 4 * 1024 * 1024;
    private static final int TRANSPARENT = 0x10;
    private static final int MOVING = 0x02;

    private final ByteBuffer in;
    private @Nullable ByteBuffer alpha;
    private @Nullable ByteBuffer image;
    private boolean lossless;
    private Optional<byte[]> profile = Optional.empty();
    private int orientation = 1;

    WebpParts(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    Picture picture() throws NotKept {
        var end = (int) Math.min(in.limit(), 8 + Integer.toUnsignedLong(in.getInt(4)));
        in.limit(end).position(12);
        while (in.remaining() >= 8) {
            chunk();
        }
        var drawn = image;
        if (drawn == null) {
            throw NotKept.damaged();
        }
        var size = lossless ? losslessSize(drawn) : lossySize(drawn);
        return new Picture(PictureType.WEBP, lean(drawn, size), size[0], size[1], 4, false, orientation, profile);
    }

    private void chunk() throws NotKept {
        var named = new byte[4];
        in.get(named);
        var length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw NotKept.cutOff();
        }
        var content = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(Math.min(in.limit(), in.position() + length + (length & 1)));
        switch (new String(named, StandardCharsets.ISO_8859_1)) {
            case "VP8X" -> extended(content);
            case "ANIM", "ANMF" -> throw moving();
            case "ALPH" -> alpha = content;
            case "VP8 " -> image(content, false);
            case "VP8L" -> image(content, true);
            case "ICCP" -> profile(content);
            case "EXIF" -> exif(content);
            default -> {
                // Notes, which stay behind.
            }
        }
    }

    private static void extended(ByteBuffer content) throws NotKept {
        if ((content.get(0) & MOVING) != 0) {
            throw moving();
        }
    }

    private static NotKept moving() {
        return new NotKept(
                Fault.MOVING_WEBP, "This is a moving WebP picture, which we cannot write anew. Bring it as a GIF.");
    }

    private void image(ByteBuffer content, boolean exact) throws NotKept {
        if (image != null) {
            throw NotKept.damaged();
        }
        image = content;
        lossless = exact;
    }

    private void profile(ByteBuffer content) throws NotKept {
        if (content.remaining() > LARGEST_PROFILE) {
            throw NotKept.profileTooLarge();
        }
        var bytes = new byte[content.remaining()];
        content.get(0, bytes);
        profile = Optional.of(bytes).filter(known -> known.length > 0);
    }

    private void exif(ByteBuffer content) {
        var named = content.remaining() > 6 && content.get(0) == 'E' && content.get(1) == 'x';
        orientation = Exif.orientation(named ? content.slice(6, content.remaining() - 6) : content);
    }

    private static int[] lossySize(ByteBuffer content) throws NotKept {
        if ((content.get(0) & 1) != 0
                || content.get(3) != (byte) 0x9d
                || content.get(4) != 1
                || content.get(5) != 0x2a) {
            throw NotKept.damaged();
        }
        return new int[] {content.getShort(6) & 0x3fff, content.getShort(8) & 0x3fff};
    }

    private static int[] losslessSize(ByteBuffer content) throws NotKept {
        if (content.get(0) != 0x2f) {
            throw NotKept.damaged();
        }
        var bits = content.getInt(1);
        return new int[] {(bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1};
    }

    private byte[] lean(ByteBuffer drawn, int[] size) {
        var chunks = new ByteArrayOutputStream();
        var shining = alpha;
        if (!lossless && shining != null) {
            var head = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
            head.put(0, (byte) TRANSPARENT);
            head.putInt(4, size[0] - 1);
            head.put(7, (byte) (size[1] - 1));
            head.put(8, (byte) (size[1] - 1 >> 8));
            put(chunks, "VP8X", head);
            put(chunks, "ALPH", shining);
        }
        put(chunks, lossless ? "VP8L" : "VP8 ", drawn);
        var file = ByteBuffer.allocate(12 + chunks.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(4 + chunks.size());
        return file.put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(chunks.toByteArray())
                .array();
    }

    private static void put(ByteArrayOutputStream chunks, String name, ByteBuffer content) {
        var length = content.capacity();
        var chunk = ByteBuffer.allocate(8 + length + (length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).putInt(length).put(8, content, 0, length);
        chunks.writeBytes(chunk.array());
    }
}
