package almanac.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// A GIF block by block: keeps its pictures, when each is shown and how often all of them; comments, programs' notes
/// and what follows its end stay behind.
final class GifParts {
    private static final int MOST_FRAMES = 1_000;
    private static final long MOST_PIXELS_IN_ALL = 400_000_000;
    private static final Set<String> LOOPING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final ByteBuffer in;
    private final ByteArrayOutputStream lean = new ByteArrayOutputStream();
    private byte[] control = new byte[0];
    private int frames;
    private long pixels;
    private int width;
    private int height;
    private boolean filled;

    GifParts(ByteBuffer in) {
        this.in = in;
    }

    Picture picture() throws NotKept {
        keep(6);
        width = Short.toUnsignedInt(Short.reverseBytes(in.getShort(in.position())));
        height = Short.toUnsignedInt(Short.reverseBytes(in.getShort(in.position() + 2)));
        var flags = in.get(in.position() + 4);
        keep(7);
        keep(colours(flags));
        for (var open = true; open && in.hasRemaining(); ) {
            open = block(Byte.toUnsignedInt(in.get()));
        }
        lean.write(0x3b);
        if (frames == 0) {
            throw NotKept.damaged();
        }
        var asItIs = frames > 1 || !filled;
        return new Picture(PictureType.GIF, lean.toByteArray(), width, height, 4, asItIs, 1, Optional.empty());
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private boolean block(int kind) throws NotKept {
        switch (kind) {
            case 0x21 -> extension(Byte.toUnsignedInt(in.get()));
            case 0x2c -> frame();
            case 0x3b -> {
                return false;
            }
            default -> throw NotKept.damaged();
        }
        return true;
    }

    private void extension(int label) throws NotKept {
        var from = in.position();
        var name = label == 0xff && in.get(from) == 11
                ? new String(in.array(), from + 1, 11, StandardCharsets.ISO_8859_1)
                : "";
        skipBlocks();
        if (label == 0xf9) {
            control = java.util.Arrays.copyOfRange(in.array(), from, in.position());
        } else if (LOOPING.contains(name)) {
            lean.write(0x21);
            lean.write(label);
            lean.write(in.array(), from, in.position() - from);
        }
    }

    private void frame() throws NotKept {
        var from = in.position();
        var across = Short.toUnsignedInt(Short.reverseBytes(in.getShort(from + 4)));
        var down = Short.toUnsignedInt(Short.reverseBytes(in.getShort(from + 6)));
        var area = (long) across * down;
        if (area == 0 || area > Picture.MOST_PIXELS) {
            throw NotKept.damaged();
        }
        filled = across == width && down == height;
        frames++;
        pixels += area;
        if (frames > MOST_FRAMES || pixels > MOST_PIXELS_IN_ALL) {
            throw new NotKept(
                    Fault.FRAMES,
                    "A moving picture has at most " + MOST_FRAMES + " frames and " + MOST_PIXELS_IN_ALL
                            + " pixels in all of them.");
        }
        in.position(from + 9);
        in.position(in.position() + colours(in.get(from + 8)) + 1);
        skipBlocks();
        if (control.length > 0) {
            lean.write(0x21);
            lean.write(0xf9);
            lean.writeBytes(control);
            control = new byte[0];
        }
        lean.write(0x2c);
        lean.write(in.array(), from, in.position() - from);
    }

    private void skipBlocks() {
        for (var length = next(); length > 0; length = next()) {
            in.position(in.position() + length);
        }
    }

    private int next() {
        return Byte.toUnsignedInt(in.get());
    }

    private void keep(int length) {
        var bytes = new byte[length];
        in.get(bytes);
        lean.writeBytes(bytes);
    }
}
