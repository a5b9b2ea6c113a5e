package almanac.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/// Makes pixels of a picture's bytes, with the reader of just that type.
final class Unpacking {
    private Unpacking() {}

    /// The picture as it is meant to be seen: upright, in sRGB. Of one that moves its first frame.
    static BufferedImage of(Picture picture) throws IOException {
        var raw = raw(picture.type(), new ByteArrayInputStream(picture.lean()), 1);
        var coloured = picture.profile().isPresent()
                ? Colours.standard(raw, picture.profile().get())
                : raw;
        return picture.isUpright() ? coloured : Turning.upright(coloured, picture.orientation());
    }

    /// Every so many pixels of it, which is how a large one becomes a small one without ever being whole in memory.
    static BufferedImage raw(PictureType type, InputStream bytes, int every) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.ending()).next();
        try (var stream = ImageIO.createImageInputStream(bytes)) {
            reader.setInput(stream, true, true);
            return read(reader, every);
        } catch (RuntimeException broken) {
            throw new IIOException("Not readable", broken);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, int every) throws IOException {
        if (every == 1) {
            return reader.read(0);
        }
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }
}
