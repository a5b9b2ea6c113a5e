package almanac.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// One sheet of paper and the pens of a weather chart.
final class Chart {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;
    static final Rectangle SHEET = new Rectangle(0, 0, WIDTH, HEIGHT);
    static final Color PAPER = new Color(0xf4efe4);
    static final Color INK = new Color(0x1f2a37);
    static final Color TEAL = new Color(0x0f6b66);
    static final Color VERMILION = new Color(0xc8452b);

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    Chart() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(SHEET, PAPER);
    }

    /// The colour thinned with paper: 1 is full, 0 is bare paper.
    static Color tint(Color color, double strength) {
        return new Color(
                mix(PAPER.getRed(), color.getRed(), strength),
                mix(PAPER.getGreen(), color.getGreen(), strength),
                mix(PAPER.getBlue(), color.getBlue(), strength));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    void fill(Shape shape, Color color) {
        pen.setColor(color);
        pen.fill(shape);
    }

    void stroke(Shape shape, Color color, double width) {
        draw(shape, color, new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    void dashed(Shape shape, Color color, double width, double on, double off) {
        var dashes = new float[] {(float) on, (float) off};
        draw(shape, color, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
    }

    private void draw(Shape shape, Color color, BasicStroke stroke) {
        pen.setColor(color);
        pen.setStroke(stroke);
        pen.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, Color color, double width) {
        stroke(new Line2D.Double(x1, y1, x2, y2), color, width);
    }

    void dot(double x, double y, double radius, Color color) {
        fill(circle(x, y, radius), color);
    }

    void ring(double x, double y, double radius, Color color, double width) {
        dot(x, y, radius, PAPER);
        stroke(circle(x, y, radius), color, width);
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Path2D polygon(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    /// What the drawing does stays inside the shape.
    void within(Shape shape, Runnable drawing) {
        var before = pen.getClip();
        pen.clip(shape);
        drawing.run();
        pen.setClip(before);
    }

    /// What the drawing does is moved, turned or slanted.
    void moved(AffineTransform by, Runnable drawing) {
        var before = pen.getTransform();
        pen.transform(by);
        drawing.run();
        pen.setTransform(before);
    }

    /// Contour lines at even steps, every fourth of them heavier.
    void isobars(Field field, double step, Color color, double width) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int y = 0; y <= HEIGHT; y += 20) {
            for (int x = 0; x <= WIDTH; x += 20) {
                low = Math.min(low, field.at(x, y));
                high = Math.max(high, field.at(x, y));
            }
        }
        for (int n = (int) Math.ceil(low / step); n * step < high; n++) {
            stroke(field.contour(n * step + 1e-7, SHEET, 5), color, n % 4 == 0 ? 1.9 * width : width);
        }
    }

    /// Everything above the level in one flat colour.
    void wash(Field field, double level, Color color) {
        pen.setColor(color);
        for (int y = 0; y < HEIGHT; y++) {
            int from = -1;
            for (int x = 0; x <= WIDTH; x++) {
                boolean above = x < WIDTH && field.at(x + 0.5, y + 0.5) > level;
                if (above && from < 0) {
                    from = x;
                } else if (!above && from >= 0) {
                    pen.fillRect(from, y, x - from, 1);
                    from = -1;
                }
            }
        }
    }

    void grid(Rectangle frame, int step, Color color, double width) {
        for (int x = frame.x; x <= frame.x + frame.width; x += step) {
            line(x, frame.y, x, frame.y + frame.height, color, width);
        }
        for (int y = frame.y; y <= frame.y + frame.height; y += step) {
            line(frame.x, y, frame.x + frame.width, y, color, width);
        }
    }

    /// Meridians and parallels around a pole outside the sheet.
    void graticule(double poleX, double poleY) {
        var faint = tint(INK, 0.14);
        for (int radius = 200; radius < 2600; radius += 200) {
            stroke(circle(poleX, poleY, radius), faint, 1);
        }
        for (int degrees = 0; degrees < 360; degrees += 10) {
            double angle = Math.toRadians(degrees);
            line(poleX, poleY, poleX + 2600 * Math.cos(angle), poleY + 2600 * Math.sin(angle), faint, 1);
        }
    }

    /// A front: cold with triangles, warm with half circles, on the left of the curve's direction.
    void front(Curve curve, boolean cold, Color color, double size) {
        stroke(curve.path(), color, 4.5);
        double length = curve.length();
        int count = (int) (length / (4.2 * size));
        for (int i = 0; i < count; i++) {
            double distance = (i + 0.5) * length / count;
            var place = AffineTransform.getTranslateInstance(
                    curve.at(distance).getX(), curve.at(distance).getY());
            place.rotate(curve.heading(distance));
            moved(
                    place,
                    () -> fill(
                            cold
                                    ? polygon(-size, 0, size, 0, 0, -1.5 * size)
                                    : new Arc2D.Double(-size, -size, 2 * size, 2 * size, 0, 180, Arc2D.PIE),
                            color));
        }
    }

    /// A digit from 1 to 3 in round strokes; no font, so that it looks the same everywhere.
    void digit(int digit, double x, double y, double size, Color color, double width) {
        var shape = new Path2D.Double();
        switch (digit) {
            case 1 -> {
                shape.moveTo(-0.24, -0.28);
                shape.lineTo(0.06, -0.5);
                shape.lineTo(0.06, 0.5);
            }
            case 2 -> {
                shape.moveTo(-0.29, -0.26);
                shape.curveTo(-0.25, -0.6, 0.31, -0.6, 0.29, -0.19);
                shape.curveTo(0.28, 0.04, -0.1, 0.22, -0.31, 0.5);
                shape.lineTo(0.33, 0.5);
            }
            case 3 -> {
                shape.moveTo(-0.28, -0.35);
                shape.curveTo(-0.16, -0.58, 0.27, -0.55, 0.26, -0.25);
                shape.curveTo(0.25, -0.07, 0.08, -0.03, -0.08, -0.03);
                shape.curveTo(0.1, -0.03, 0.31, 0.02, 0.31, 0.23);
                shape.curveTo(0.31, 0.58, -0.2, 0.6, -0.31, 0.32);
            }
            default -> throw new IllegalArgumentException("No such digit: " + digit);
        }
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        stroke(place.createTransformedShape(shape), color, width);
    }

    /// Writes the sheet with a small fixed palette, which keeps the file small.
    void write(Path file) throws IOException {
        var palette = palette();
        var bytes = new byte[3][palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            bytes[0][i] = (byte) palette.get(i).getRed();
            bytes[1][i] = (byte) palette.get(i).getGreen();
            bytes[2][i] = (byte) palette.get(i).getBlue();
        }
        var colors = new IndexColorModel(8, palette.size(), bytes[0], bytes[1], bytes[2]);
        var indexed = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, colors);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int index = nearest.computeIfAbsent(image.getRGB(x, y), rgb -> nearest(palette, new Color(rgb)));
                indexed.getRaster().setSample(x, y, 0, index);
            }
        }
        Files.createDirectories(file.getParent());
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(indexed, null, null), settings);
        } finally {
            writer.dispose();
        }
    }

    private static List<Color> palette() {
        var colors = new ArrayList<Color>();
        colors.add(PAPER);
        for (var color : List.of(INK, TEAL, VERMILION)) {
            for (double strength : new double[] {0.06, 0.13, 0.22, 0.34, 0.48, 0.65, 0.82, 1}) {
                colors.add(tint(color, strength));
            }
        }
        return colors;
    }

    private static int nearest(List<Color> palette, Color color) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            int red = palette.get(i).getRed() - color.getRed();
            int green = palette.get(i).getGreen() - color.getGreen();
            int blue = palette.get(i).getBlue() - color.getBlue();
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
