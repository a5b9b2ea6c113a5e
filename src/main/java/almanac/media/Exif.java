package almanac.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The one thing that we want to know of what a camera writes into a picture: which way is up.
final class Exif {
    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /// 1 to 8, as EXIF counts; upright where it cannot be read.
    static int orientation(ByteBuffer tiff) {
        try {
            return read(tiff.slice());
        } catch (RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer tiff) {
        var order = tiff.getShort();
        tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (order != 0x4949 && order != 0x4d4d || tiff.getShort() != 42) {
            return UPRIGHT;
        }
        tiff.position(tiff.getInt());
        var entries = Short.toUnsignedInt(tiff.getShort());
        for (var entry = 0; entry < entries; entry++, tiff.position(tiff.position() + ENTRY)) {
            var at = tiff.position();
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION && tiff.getShort(at + 2) == SHORT) {
                var value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
