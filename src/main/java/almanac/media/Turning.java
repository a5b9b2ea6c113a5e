package almanac.media;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Turns a picture the way its camera was not held.
final class Turning {
    private Turning() {}

    static BufferedImage upright(BufferedImage image, int orientation) {
        var width = image.getWidth();
        var height = image.getHeight();
        var upright = orientation > 4 ? canvas(image, height, width) : canvas(image, width, height);
        var pen = upright.createGraphics();
        pen.drawImage(image, turn(orientation, width, height), null);
        pen.dispose();
        return upright;
    }

    private static BufferedImage canvas(BufferedImage like, int width, int height) {
        var type = like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR;
        return new BufferedImage(width, height, type);
    }

    /// The six numbers are those of a matrix, column by column.
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
