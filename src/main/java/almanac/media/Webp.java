package almanac.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Writes pixels as WebP.
final class Webp {
    private static final String EXACTLY = "Lossless";
    private static final String NEARLY = "Lossy";

    private Webp() {}

    static byte[] exactly(BufferedImage image) throws IOException {
        return written(image, EXACTLY, 0.5f);
    }

    static byte[] nearly(BufferedImage image, float quality) throws IOException {
        return written(image, NEARLY, quality);
    }

    private static byte[] written(BufferedImage image, String type, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("webp").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(type);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(plain(image), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// The encoder takes the bytes of other layouts, palettes among them, for colours they are not.
    private static BufferedImage plain(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_ARGB) {
            return image;
        }
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return plain;
    }
}
