package almanac.media;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Brings a picture's colours into sRGB, which is what browsers take them for once the profile is gone.
final class Colours {
    private Colours() {}

    static BufferedImage standard(BufferedImage image, byte[] profile) {
        if (image.getColorModel().getNumColorComponents() != 3 || !areOthers(profile)) {
            return image;
        }
        try {
            var known = ICC_Profile.getInstance(profile);
            return known.getColorSpaceType() == ColorSpace.TYPE_RGB
                    ? converted(image, new ICC_ColorSpace(known))
                    : image;
        } catch (CMMException | IllegalArgumentException unreadable) {
            return image;
        }
    }

    /// Whether a profile means other colours than sRGB's, as far as its name tells.
    static boolean areOthers(byte[] profile) {
        var words = new String(profile, StandardCharsets.ISO_8859_1).replace("\0", "");
        return !words.contains("sRGB") || words.toLowerCase(Locale.ROOT).contains("linear");
    }

    /// The same numbers, first said to be of that colour space and then brought into ours.
    private static BufferedImage converted(BufferedImage image, ColorSpace space) {
        var alpha = image.getColorModel().hasAlpha();
        var type = alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        var numbers = image.getType() == type ? image : copied(image, type);
        var model = new ComponentColorModel(
                space, alpha, false, alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        var meant = new BufferedImage(model, numbers.getRaster(), false, null);
        return new ColorConvertOp(null).filter(meant, new BufferedImage(image.getWidth(), image.getHeight(), type));
    }

    private static BufferedImage copied(BufferedImage image, int type) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var pen = copy.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return copy;
    }
}
