package almanac.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Takes from a picture whatever it tells about its maker: it is turned upright, brought into sRGB and written anew. A
/// GIF keeps its frames as they are, or it would stop moving; the rest of it was left behind when it was taken apart.
record Cleaning(byte[] bytes, int width, int height) {
    private static final float QUALITY = 0.92f;

    static Cleaning of(Picture picture) throws IOException {
        var image = Unpacking.of(picture);
        var bytes = switch (picture.type()) {
            case JPEG -> jpeg(image);
            case PNG -> png(image);
            case GIF -> picture.lean();
            case WEBP -> picture.isExact() ? Webp.exactly(image) : Webp.nearly(image, QUALITY);
        };
        return picture.type() == PictureType.GIF
                ? new Cleaning(bytes, picture.width(), picture.height())
                : new Cleaning(bytes, image.getWidth(), image.getHeight());
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IOException("Nothing here writes a PNG of such pixels");
        }
        return bytes.toByteArray();
    }
}
