package almanac.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Takes from a picture whatever it tells about its maker: it is turned upright and written anew. What follows the
/// picture in a file that is two things at once goes as well. GIFs stay as they are, or they would stop moving.
record Cleaning(byte[] bytes, int width, int height) {
    private static final float QUALITY = 0.92f;

    static Cleaning of(Picture picture) throws IOException {
        if (picture.type() == PictureType.GIF) {
            return new Cleaning(picture.bytes(), picture.width(), picture.height());
        }
        var upright = picture.type() == PictureType.JPEG ? picture.upright() : unpacked(picture);
        return new Cleaning(written(upright, picture.type()), upright.getWidth(), upright.getHeight());
    }

    private static BufferedImage unpacked(Picture picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        if (image == null) {
            throw new IOException("Not readable");
        }
        return image;
    }

    private static byte[] written(BufferedImage image, PictureType type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(type.ending()).next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (type == PictureType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
