package almanac.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/// Pictures as their makers and their enemies make them.
final class Hostile {
    private Hostile() {}

    static byte[] picture(String format, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] picture(String format, int width, int height) {
        return picture(format, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /// Red on the left half, blue on the right.
    static BufferedImage halves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    /// Puts bytes into a file at a place.
    static byte[] with(byte[] file, int at, byte[]... more) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(file, 0, at);
        for (var piece : more) {
            bytes.writeBytes(piece);
        }
        bytes.write(file, at, file.length - at);
        return bytes.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] jpegSegment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /// EXIF with an orientation and, behind it, what nobody should read.
    static byte[] exif(int orientation, String secret) {
        var words = text(secret);
        return ByteBuffer.allocate(32 + words.length)
                .put(text("Exif\0\0MM\0*"))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .put(words)
                .array();
    }

    static byte[] pngChunk(String name, byte[] content) {
        var named = ByteBuffer.allocate(content.length + 4)
                .put(text(name))
                .put(content)
                .array();
        var crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
    }

    /// Behind the head of a PNG.
    static byte[] afterHead(byte[] png, byte[]... chunks) {
        return with(png, 33, chunks);
    }

    static byte[] packed(byte[] content) {
        var deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[65_536];
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... pieces) {
        return with(new byte[0], 0, pieces);
    }

    /// A GIF of many frames, each of four pixels, with words where programs leave them and behind the end.
    static byte[] movingGif(int frames, String secret) {
        var words = text(secret);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text("GIF89a"));
        bytes.writeBytes(new byte[] {2, 0, 2, 0, (byte) 0x80, 0, 0, (byte) 255, 0, 0, 0, 0, (byte) 255});
        bytes.writeBytes(joined(new byte[] {0x21, (byte) 0xff, 11}, text("NETSCAPE2.0"), new byte[] {3, 1, 0, 0, 0}));
        bytes.writeBytes(joined(new byte[] {0x21, (byte) 0xfe, (byte) words.length}, words, new byte[] {0}));
        bytes.writeBytes(joined(
                new byte[] {0x21, (byte) 0xff, 11},
                text("XMP DataXMP"),
                new byte[] {(byte) words.length},
                words,
                new byte[] {0}));
        for (var frame = 0; frame < frames; frame++) {
            bytes.writeBytes(new byte[] {0x21, (byte) 0xf9, 4, 0, 10, 0, 0, 0});
            bytes.writeBytes(new byte[] {0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 3, 0x44, 0x34, 0x05, 0});
        }
        bytes.write(0x3b);
        bytes.writeBytes(words);
        return bytes.toByteArray();
    }

    static byte[] webpChunk(String name, byte[] content) {
        var length = content.length + (content.length & 1);
        return ByteBuffer.allocate(8 + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text(name))
                .putInt(content.length)
                .put(content)
                .array();
    }

    /// The chunks of a simple WebP with others before and behind them.
    static byte[] webp(byte[] simple, byte flags, int width, int height, byte[]... more) {
        var head = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        head.put(0, flags).putInt(4, width - 1);
        head.put(7, (byte) (height - 1)).put(8, (byte) (height - 1 >> 8));
        var chunks =
                joined(webpChunk("VP8X", head.array()), Arrays.copyOfRange(simple, 12, simple.length), joined(more));
        return ByteBuffer.allocate(12 + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("RIFF"))
                .putInt(4 + chunks.length)
                .put(text("WEBP"))
                .put(chunks)
                .array();
    }
}
