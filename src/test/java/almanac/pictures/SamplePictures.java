package almanac.pictures;

import static almanac.pictures.Chart.INK;
import static almanac.pictures.Chart.PAPER;
import static almanac.pictures.Chart.SHEET;
import static almanac.pictures.Chart.TEAL;
import static almanac.pictures.Chart.VERMILION;
import static almanac.pictures.Chart.circle;
import static almanac.pictures.Chart.polygon;
import static almanac.pictures.Chart.tint;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;
import static java.lang.Math.sin;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/// Draws the fifteen covers of the sample publication, each from nothing but numbers.
public final class SamplePictures {
    private static final Color FAINT = tint(INK, 0.22);
    private static final Color HAIR = tint(INK, 0.13);

    private SamplePictures() {}

    /// The first argument, if there is one, names the folder of the articles.
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "src/main/resources/sample/articles");
        Map<String, Consumer<Chart>> covers = new LinkedHashMap<>();
        covers.put("top-three-2021", SamplePictures::fronts);
        covers.put("gpt2-staged-release", SamplePictures::gates);
        covers.put("how-to-read-a-benchmark", SamplePictures::ceiling);
        covers.put("where-translation-needs-people", SamplePictures::streams);
        covers.put("after-alphafold", SamplePictures::ribbon);
        covers.put("what-eight-bits-cost", SamplePictures::steps);
        covers.put("keeping-score", SamplePictures::calibration);
        covers.put("what-training-consumes", SamplePictures::plume);
        covers.put("the-dull-half", SamplePictures::pipes);
        covers.put("speech-leaves-the-lab", SamplePictures::speech);
        covers.put("model-cards-at-five", SamplePictures::cards);
        covers.put("the-weather-learns", SamplePictures::globe);
        covers.put("how-open-is-open", SamplePictures::doors);
        covers.put("small-models-again", SamplePictures::circles);
        covers.put("after-the-benchmark-is-solved", SamplePictures::staircase);
        for (var cover : covers.entrySet()) {
            var chart = new Chart();
            cover.getValue().accept(chart);
            chart.write(folder.resolve(cover.getKey()).resolve("cover.png"));
        }
    }

    private static Point2D point(double x, double y) {
        return new Point2D.Double(x, y);
    }

    private static void fronts(Chart chart) {
        var pressure = Field.slope(0.5, -0.25)
                .plus(Field.hill(330, 250, 300, 230, -9))
                .plus(Field.hill(1240, 640, 330, 260, 8))
                .plus(Field.hill(800, 960, 240, 240, -4))
                .plus(Field.swell(0.35, 1.3));
        chart.wash(pressure, 9, tint(TEAL, 0.06));
        chart.graticule(800, -700);
        chart.isobars(pressure, 1, tint(INK, 0.48), 1.5);
        var third = Curve.through(330, 850, 470, 690, 520, 480, 450, 300, 330, 250);
        var second = Curve.through(760, 860, 880, 640, 880, 400, 770, 210, 590, 90);
        var first = Curve.through(1130, 850, 1280, 640, 1290, 390, 1170, 170, 1000, 40);
        chart.front(turned(third), true, TEAL, 17);
        chart.front(turned(second), true, INK, 17);
        chart.front(turned(first), false, VERMILION, 19);
        badge(chart, 3, 597, 560, TEAL);
        badge(chart, 2, 976, 520, INK);
        badge(chart, 1, 1392, 500, VERMILION);
    }

    private static Curve turned(Curve curve) {
        return new Curve(curve.points().reversed());
    }

    private static void badge(Chart chart, int digit, double x, double y, Color color) {
        chart.ring(x, y, 44, color, 4);
        chart.digit(digit, x, y, 42, color, 6.5);
    }

    private static void gates(Chart chart) {
        double horizon = 640;
        var air = Field.slope(0.15, 1.1).plus(Field.hill(800, 560, 420, 300, 7)).plus(Field.swell(0.5, 0.4));
        chart.within(
                new Rectangle(0, 0, Chart.WIDTH, (int) horizon), () -> chart.isobars(air, 0.7, tint(INK, 0.34), 1.3));
        for (int ray = -16; ray <= 16; ray++) {
            chart.line(800 + ray * 40, horizon, 800 + ray * 190, 900, HAIR, 1);
        }
        for (double y : new double[] {655, 682, 728, 802}) {
            chart.line(0, y, Chart.WIDTH, y, HAIR, 1);
        }
        chart.dot(800, horizon, 34, VERMILION);
        chart.fill(new Rectangle(740, (int) horizon, 120, 40), PAPER);
        chart.line(0, horizon, Chart.WIDTH, horizon, INK, 3);
        double[] half = {150, 270, 420, 610};
        double[] top = {430, 325, 200, 60};
        double[] base = {664, 694, 744, 826};
        double[] open = {38, 52, 66, 78};
        for (int gate = 0; gate < 4; gate++) {
            double w = half[gate];
            double leaf = w * cos(Math.toRadians(open[gate]));
            double deep = sin(Math.toRadians(open[gate]));
            double lower = deep * (base[gate] - horizon) * 0.42;
            double upper = deep * (horizon - top[gate]) * 0.2;
            for (int side = -1; side <= 1; side += 2) {
                double hinge = 800 + side * w;
                double edge = hinge - side * leaf;
                var shape =
                        polygon(hinge, top[gate], edge, top[gate] + upper, edge, base[gate] - lower, hinge, base[gate]);
                chart.fill(shape, tint(TEAL, new double[] {0.82, 0.48, 0.22, 0.13}[gate]));
                chart.within(shape, () -> chart.isobars(air, 0.7, TEAL, 1.3));
                chart.stroke(shape, TEAL, 2.5);
            }
            var frame = new Path2D.Double();
            frame.moveTo(800 - w, base[gate]);
            frame.lineTo(800 - w, top[gate]);
            frame.lineTo(800 + w, top[gate]);
            frame.lineTo(800 + w, base[gate]);
            chart.stroke(frame, INK, 4 + 2.2 * gate);
        }
    }

    private static void ceiling(Chart chart) {
        chart.grid(SHEET, 50, HAIR, 1);
        Field rise = (x, y) -> 240 + 520 * exp(-(x - 160) / 240) - y;
        Field below = (x, y) -> (rise.at(x, y) + 18 * sin(x / 130 + y / 90)) / (1 + max(0, x - 160) / 900);
        var curve = Curve.of(160, 1500, 200, x -> point(x, 240 + 520 * exp(-(x - 160) / 240)));
        var under = curve.path();
        under.lineTo(1500, 760);
        under.lineTo(160, 760);
        under.closePath();
        chart.fill(under, PAPER);
        chart.fill(under, tint(TEAL, 0.06));
        chart.within(under, () -> {
            chart.grid(SHEET, 50, tint(TEAL, 0.13), 1);
            chart.isobars(below, 34, tint(TEAL, 0.48), 1.4);
        });
        chart.dashed(Curve.through(100, 200, 1540, 200).path(), VERMILION, 5, 26, 16);
        chart.stroke(Curve.through(100, 100, 100, 760).path(), INK, 3);
        chart.stroke(Curve.through(100, 760, 1540, 760).path(), INK, 3);
        chart.stroke(curve.path(), TEAL, 7);
        for (int i = 0; i < 9; i++) {
            var place = curve.at(40 + i * (curve.length() - 80) / 8);
            chart.ring(place.getX(), place.getY(), 12, TEAL, 5);
        }
    }

    private static void streams(Chart chart) {
        var upper = Curve.through(-40, 420, 260, 300, 560, 300, 860, 370, 1160, 340, 1640, 180);
        var lower = Curve.through(-40, 690, 260, 570, 560, 560, 860, 620, 1160, 590, 1640, 430);
        Field flow = Field.slope(0, 1)
                .plus((x, y) -> 0.9 * sin(x / 260 + 0.6) + x * 0.0011)
                .plus(Field.swell(0.3, 2.2));
        chart.graticule(2300, 2000);
        chart.isobars(flow, 0.5, FAINT, 1.2);
        int count = 30;
        var alone = Set.of(5, 12, 13, 21, 26);
        for (int i = 0; i < count; i++) {
            var from = upper.at((i + 0.5) * upper.length() / count);
            var to = lower.at((i + 0.5) * lower.length() / count);
            if (!alone.contains(i)) {
                var arc = new Path2D.Double();
                arc.moveTo(from.getX(), from.getY());
                double bow = 46 + 14 * sin(i * 1.7);
                arc.curveTo(from.getX() + bow, from.getY() + 80, to.getX() + bow, to.getY() - 80, to.getX(), to.getY());
                chart.stroke(arc, tint(INK, 0.82), 2.5);
            }
        }
        for (int i = 0; i < count; i++) {
            var from = upper.at((i + 0.5) * upper.length() / count);
            var to = lower.at((i + 0.5) * lower.length() / count);
            if (alone.contains(i)) {
                chart.ring(from.getX(), from.getY(), 14, VERMILION, 5);
                if (i % 2 == 0) {
                    chart.ring(to.getX(), to.getY(), 14, VERMILION, 5);
                }
            } else {
                chart.dot(from.getX(), from.getY(), 15, TEAL);
                chart.dot(to.getX(), to.getY(), 15, INK);
            }
        }
    }

    private static void ribbon(Chart chart) {
        var land = Field.swell(1.1, 0.9)
                .plus(Field.slope(0.25, -0.3))
                .plus(Field.hill(1130, 420, 190, 160, 5))
                .plus(Field.hill(1300, 430, 80, 80, 13))
                .plus(Field.hill(430, 520, 240, 120, 6));
        chart.wash(land, 4.8, tint(TEAL, 0.06));
        chart.isobars(land, 0.8, tint(INK, 0.34), 1.3);
        var spine = Curve.through(
                -60, 700, 130, 640, 240, 560, 330, 530, 700, 440, 830, 350, 960, 180, 1180, 140, 1320, 300, 1250, 520,
                1040, 590, 930, 450, 1030, 300, 1230, 330, 1380, 560, 1500, 690, 1680, 700);
        int pieces = 900;
        double length = spine.length();
        record Piece(double x1, double y1, double x2, double y2, double depth, boolean face) {}
        var edges = new ArrayList<Piece>();
        for (int i = 0; i <= pieces; i++) {
            double s = length * i / pieces;
            var p = spine.at(s);
            double coil = 1 / (1 + exp(-(s - 330) / 40)) / (1 + exp((s - 850) / 40));
            double angle = s / 130 * 2 * Math.PI;
            double heading = spine.heading(s);
            double x = p.getX() + coil * 95 * cos(angle) * -sin(heading);
            double y = p.getY() + coil * 95 * cos(angle) * cos(heading);
            double across = coil * 34 + (1 - coil) * 30;
            double tilt = (1 - coil) * (heading + 0.9 + 0.5 * sin(s / 260)) + coil * heading;
            double depth = coil * sin(angle) * 100 + (1 - coil) * (60 * sin(s / 300 + 1));
            double dx = coil * cos(heading) * across + (1 - coil) * cos(tilt) * across;
            double dy = coil * sin(heading) * across + (1 - coil) * sin(tilt) * across;
            edges.add(new Piece(x - dx, y - dy, x + dx, y + dy, depth, coil < 0.5 || sin(angle) > 0));
        }
        record Stretch(int from, int to, double depth) {}
        var stretches = new ArrayList<Stretch>();
        int from = 0;
        for (int i = 1; i <= pieces; i++) {
            if (i == pieces || i - from == 12 || edges.get(i).face != edges.get(from).face) {
                stretches.add(new Stretch(from, i, edges.get((from + i) / 2).depth));
                from = i;
            }
        }
        stretches.sort(Comparator.comparingDouble(Stretch::depth));
        for (var stretch : stretches) {
            var part = edges.subList(stretch.from, min(pieces, stretch.to + 1) + 1);
            var one =
                    new Curve(part.stream().map(edge -> point(edge.x1, edge.y1)).toList());
            var other =
                    new Curve(part.stream().map(edge -> point(edge.x2, edge.y2)).toList());
            var area = one.path();
            area.append(new Curve(other.points().reversed()).path(), true);
            area.closePath();
            chart.fill(area, part.getFirst().face ? TEAL : VERMILION);
            chart.stroke(one.path(), INK, 3);
            chart.stroke(other.path(), INK, 3);
        }
    }

    private static void steps(Chart chart) {
        chart.grid(SHEET, 50, HAIR, 1);
        for (int i = -4; i <= 4; i++) {
            double shift = i * 38;
            double strength = 0.48 - abs(i) * 0.07;
            if (i != 0) {
                chart.stroke(
                        Curve.of(0, 800, 400, x -> point(x, wave(x) + shift)).path(), tint(TEAL, strength), 1.8);
                chart.stroke(stairs(shift), tint(VERMILION, strength), 1.8);
            }
        }
        chart.dashed(Curve.through(800, 0, 800, 900).path(), tint(INK, 0.65), 2.5, 12, 10);
        chart.stroke(Curve.of(800, 1600, 400, x -> point(x, wave(x - 800))).path(), tint(INK, 0.65), 2);
        chart.stroke(Curve.of(0, 800, 400, x -> point(x, wave(x))).path(), TEAL, 8);
        chart.stroke(stairs(0), VERMILION, 8);
    }

    private static double wave(double x) {
        return 450 - 190 * sin(x / 800 * 2 * Math.PI) - 45 * sin(x / 800 * 4 * Math.PI + 0.8) + 32;
    }

    private static Path2D stairs(double shift) {
        var path = new Path2D.Double();
        path.moveTo(800, Math.round(wave(25) / 50) * 50 + shift);
        for (int x = 0; x < 800; x += 50) {
            double y = Math.round(wave(x + 25) / 50) * 50 + shift;
            path.lineTo(800 + x, y);
            path.lineTo(850 + x, y);
        }
        return path;
    }

    private static void calibration(Chart chart) {
        var plot = new Rectangle(425, 75, 750, 750);
        var air = Field.swell(0.7, 2.9).plus((x, y) -> 7 * exp(-pow((x - 800 + y - 450) / 420, 2)));
        chart.isobars(air, 0.7, FAINT, 1.2);
        chart.fill(plot, PAPER);
        chart.grid(plot, 25, tint(INK, 0.06), 1);
        chart.grid(plot, 75, FAINT, 1);
        chart.stroke(plot, INK, 3.5);
        chart.dashed(Curve.through(425, 825, 1175, 75).path(), INK, 3.5, 18, 12);
        double[][] dots = {
            {0.07, 0.05, 34}, {0.12, 0.16, 22}, {0.2, 0.17, 28}, {0.28, 0.35, 13}, {0.36, 0.33, 18}, {0.44, 0.5, 11},
            {0.53, 0.47, 15}, {0.61, 0.68, 13}, {0.69, 0.63, 20}, {0.78, 0.81, 24}, {0.87, 0.83, 29}, {0.94, 0.95, 34}
        };
        for (var dot : dots) {
            double x = 425 + 750 * dot[0];
            var color = dot[1] > dot[0] ? TEAL : VERMILION;
            chart.line(x, 825 - 750 * dot[0], x, 825 - 750 * dot[1], color, 3);
            chart.dot(x, 825 - 750 * dot[1], dot[2] + 4, PAPER);
            chart.dot(x, 825 - 750 * dot[1], dot[2], color);
        }
    }

    private static void plume(Chart chart) {
        Field heat = (x, y) -> {
            double up = 650 - y;
            if (up < 0) {
                return -0.3;
            }
            double axis = 640 + 0.00105 * up * up + 0.28 * up;
            double width = 330 - 130 * exp(-pow((up - 190) / 150, 2)) + 0.16 * up;
            double across = (x - axis + 16 * sin(y / 60)) / width;
            double flicker = 1 + 0.05 * exp(-up / 200) * sin(x / 34);
            return 10 * flicker * exp(-up / 620) * exp(-across * across * 1.6) - 0.3;
        };
        chart.graticule(800, 2100);
        var air = Field.slope(0.1, 0.6).plus(Field.swell(0.3, 5));
        chart.isobars(air, 0.9, HAIR, 1.2);
        chart.within(new Rectangle(0, 0, 1600, 651), () -> {
            for (int level = 1; level < 5; level++) {
                chart.wash(heat, 1.8 * level - 0.6, tint(VERMILION, new double[] {0, 0.06, 0.13, 0.22, 0.34}[level]));
            }
            chart.isobars(heat, 0.6, VERMILION, 1.6);
        });
        for (int rack = 0; rack < 13; rack++) {
            int x = 150 + rack * 100;
            var box = new Rectangle(x, 650, 84, 176);
            chart.fill(box, PAPER);
            for (int slot = 0; slot < 8; slot++) {
                int y = 663 + slot * 20;
                boolean busy = (rack * 7 + slot * 5 + rack * slot) % 4 != 0;
                chart.fill(new Rectangle(x + 10, y, 64, 11), busy ? tint(TEAL, 0.82) : tint(TEAL, 0.22));
            }
            chart.stroke(box, INK, 3.5);
        }
        chart.line(0, 828, 1600, 828, INK, 3.5);
    }

    private static void pipes(Chart chart) {
        chart.grid(SHEET, 50, tint(INK, 0.06), 1);
        var random = new Random(17);
        int cell = 50;
        for (int pipe = 0; pipe < 38; pipe++) {
            boolean level = pipe % 2 == 0;
            boolean faded = random.nextBoolean();
            int along = 0;
            int across = cell * (1 + random.nextInt(level ? 17 : 31));
            int end = level ? 1600 : 900;
            int wide = level ? 900 : 1600;
            var line = new Path2D.Double();
            line.moveTo(level ? -20 : across, level ? across : -20);
            while (along < end) {
                int run = cell * (2 + random.nextInt(5));
                int next = min(end + 50, along + run);
                int to = across + cell * (random.nextInt(7) - 3);
                to = max(cell, min(wide - cell, to));
                double bend = to == across ? 0 : 22;
                double way = Math.signum(to - across) * bend;
                corner(line, level, next - bend, across, next, across, next, across + way);
                if (to != across) {
                    corner(line, level, next, to - way, next, to, next + bend, to);
                }
                along = next;
                across = to;
            }
            corner(line, level, end + 60, across, end + 60, across, end + 60, across);
            chart.stroke(line, PAPER, 22);
            chart.stroke(line, tint(INK, faded ? 0.48 : 0.82), 15);
            chart.stroke(line, PAPER, 10);
        }
        var through = Curve.through(-20, 450, 1620, 450).path();
        chart.stroke(through, PAPER, 24);
        chart.stroke(through, TEAL, 16);
        chart.stroke(through, tint(TEAL, 0.34), 10);
        chart.fill(new Rectangle(735, 385, 130, 130), PAPER);
        chart.stroke(new Rectangle(735, 385, 130, 130), INK, 3);
        chart.fill(new Rectangle(757, 407, 86, 86), VERMILION);
    }

    private static void corner(
            Path2D line, boolean level, double a1, double c1, double a2, double c2, double a3, double c3) {
        if (level) {
            line.lineTo(a1, c1);
            line.quadTo(a2, c2, a3, c3);
        } else {
            line.lineTo(c1, a1);
            line.quadTo(c2, a2, c3, a3);
        }
    }

    private static void speech(Chart chart) {
        chart.graticule(-900, 450);
        var random = new Random(5);
        for (int row : new int[] {-3, -2, -1, 1, 2, 3, 0}) {
            boolean accent = row == 0;
            var strand = Curve.of(accent ? 0 : 590, 1500, 3000, x -> point(x, strand(x, row)));
            var color = accent ? VERMILION : INK;
            var line = new Path2D.Double();
            double pen = 0;
            double gap = 0;
            for (var at : strand.points()) {
                double x = at.getX();
                if (x > 1010 && x >= pen) {
                    gap = pen + 22;
                    pen = gap + 34 + random.nextInt(5) * 24;
                }
                if (x > 1010 && x < gap || x > (row == 3 ? 1290 : 1500)) {
                    continue;
                }
                if (line.getCurrentPoint() == null || line.getCurrentPoint().distance(at) > 18 && x > 1010) {
                    line.moveTo(at.getX(), at.getY());
                } else {
                    line.lineTo(at.getX(), at.getY());
                }
            }
            chart.stroke(line, color, accent ? 6 : 4);
        }
    }

    private static double strand(double x, int row) {
        double spread = smooth((x - 560) / 420);
        double loud = (1 - smooth((x - 420) / 560)) * smooth((x - 20) / 160);
        double sound = sin(x / 6.4) * (0.55 + 0.45 * sin(x / 61 + 1)) * (0.6 + 0.4 * sin(x / 143));
        return 450 + spread * row * 88 + 270 * loud * sound * (1 - 0.12 * spread * abs(row));
    }

    private static double smooth(double t) {
        double inside = max(0, min(1, t));
        return inside * inside * (3 - 2 * inside);
    }

    private static void cards(Chart chart) {
        chart.graticule(800, -1300);
        var land = Field.swell(1.3, 4.1).plus(Field.hill(330, 230, 170, 110, 5));
        var slant = new AffineTransform(1, -0.12, -0.44, 0.56, 0, 0);
        for (int card = 0; card < 9; card++) {
            boolean drawn = card == 5;
            var place = AffineTransform.getTranslateInstance(
                    350 + (drawn ? 350 : 7 * sin(card * 2.3)), 685 - card * 48 - (drawn ? 41 : 0));
            place.concatenate(slant);
            var shape = new RoundRectangle2D.Double(0, -180, 660, 420, 22, 22);
            var color = drawn ? VERMILION : TEAL;
            chart.moved(place, () -> {
                chart.fill(shape, drawn ? tint(VERMILION, 0.06) : PAPER);
                chart.within(
                        shape,
                        () -> chart.moved(
                                AffineTransform.getTranslateInstance(0, -200),
                                () -> chart.isobars(land, 0.55, tint(color, 0.48), 1.5)));
                chart.stroke(shape, drawn ? VERMILION : INK, drawn ? 5 : 3.5);
            });
        }
    }

    private static void globe(Chart chart) {
        double cx = 800;
        double cy = 450;
        double radius = 385;
        var disc = circle(cx, cy, radius);
        var air = Field.slope(0.3, 0.5).plus(Field.swell(0.5, 3.3));
        chart.isobars(air, 0.9, HAIR, 1.2);
        chart.dot(cx, cy, radius + 26, PAPER);
        chart.fill(disc, tint(TEAL, 0.06));
        var grid = tint(TEAL, 0.48);
        for (int degrees = -75; degrees <= 75; degrees += 15) {
            double fixed = Math.toRadians(degrees);
            chart.stroke(sphere(Curve.of(-Math.PI, Math.PI, 360, t -> point(t, fixed)), cx, cy, radius), grid, 1.8);
        }
        for (int degrees = -180; degrees < 180; degrees += 15) {
            double fixed = Math.toRadians(degrees);
            chart.stroke(sphere(Curve.of(-1.31, 1.31, 180, t -> point(fixed, t)), cx, cy, radius), grid, 1.8);
        }
        double lowX = 850;
        double lowY = 400;
        chart.within(disc, () -> {
            for (int arm = 0; arm < 6; arm++) {
                double start = arm * 2 * Math.PI / 6;
                var spiral = Curve.of(0, 14, 900, t -> {
                    double far = 13 * exp(0.36 * t);
                    double squeeze = 1 / (1 + far / 1500);
                    return point(
                            lowX + far * squeeze * cos(start - t) * 1.1, lowY + far * squeeze * sin(start - t) * 0.86);
                });
                chart.stroke(spiral.path(), arm % 3 == 0 ? INK : tint(INK, 0.82), arm % 3 == 0 ? 4 : 2.4);
            }
            chart.front(
                    Curve.of(4.2, 8.7, 300, t -> {
                        double far = 13 * exp(0.36 * t);
                        return point(lowX + far * cos(0.35 - t) * 1.1, lowY + far * sin(0.35 - t) * 0.86);
                    }),
                    true,
                    TEAL,
                    13);
        });
        chart.dot(lowX, lowY, 15, VERMILION);
        chart.stroke(disc, INK, 5);
    }

    private static Path2D sphere(Curve places, double cx, double cy, double radius) {
        double turn = -0.35;
        double tilt = 0.5;
        var path = new Path2D.Double();
        boolean seen = false;
        for (var place : places.points()) {
            double x = cos(place.getY()) * sin(place.getX() - turn);
            double y = sin(place.getY());
            double z = cos(place.getY()) * cos(place.getX() - turn);
            double front = z * cos(tilt) + y * sin(tilt);
            if (front >= 0) {
                double px = cx + radius * x;
                double py = cy - radius * (y * cos(tilt) - z * sin(tilt));
                if (seen) {
                    path.lineTo(px, py);
                } else {
                    path.moveTo(px, py);
                }
            }
            seen = front >= 0;
        }
        return path;
    }

    private static void doors(Chart chart) {
        var air = Field.slope(0.2, 0.9).plus(Field.swell(0.8, 1.9)).plus(Field.hill(1250, 350, 330, 260, 5));
        chart.isobars(air, 0.7, FAINT, 1.3);
        chart.fill(new Rectangle(0, 741, 1600, 160), PAPER);
        chart.line(0, 741, 1600, 741, INK, 3);
        double[] open = {14, 38, 64, 100};
        for (int door = 0; door < 4; door++) {
            double x = 150 + door * 355;
            double angle = Math.toRadians(open[door]);
            double w = 210;
            double edge = x + w * cos(angle);
            double near = sin(angle);
            var hole = new Rectangle((int) x, 190, (int) w, 550);
            var light = polygon(max(x, edge), 741, x + w, 741, x + w + 60 + 30 * door, 860, max(x, edge) + 60, 860);
            chart.fill(light, tint(VERMILION, 0.22));
            chart.fill(hole, VERMILION);
            chart.within(hole, () -> chart.isobars(air, 0.7, tint(VERMILION, 0.34), 1.5));
            chart.stroke(hole, INK, 6);
            var leaf = polygon(x, 190, edge, 190 - 55 * near, edge, 740 + 75 * near, x, 740);
            chart.fill(leaf, TEAL);
            chart.within(leaf, () -> chart.isobars(air, 0.7, tint(TEAL, 0.65), 1.3));
            chart.stroke(leaf, INK, 4);
            double knob = x + (edge - x) * 0.86;
            chart.dot(knob, 470 + 10 * near, 8, PAPER);
        }
    }

    private static void circles(Chart chart) {
        double cx = 800;
        double cy = 450;
        double radius = 385;
        var air = Field.swell(0.8, 0.2).plus(Field.slope(0.4, 0.3)).plus(Field.hill(cx, cy, 360, 300, 5));
        chart.isobars(air, 0.8, FAINT, 1.2);
        chart.fill(circle(cx, cy, radius), PAPER);
        var random = new Random(41);
        var placed = new ArrayList<double[]>();
        for (double size : new double[] {44, 34, 26, 19, 13, 9}) {
            for (int attempt = 0; attempt < 250 * (60 - size); attempt++) {
                double x = cx + (random.nextDouble() - 0.5) * 2 * radius;
                double y = cy + (random.nextDouble() - 0.5) * 2 * radius;
                double room = radius - 9 - Math.hypot(x - cx, y - cy);
                for (var other : placed) {
                    room = min(room, Math.hypot(x - other[0], y - other[1]) - other[2] - 5);
                }
                if (room >= size) {
                    placed.add(new double[] {x, y, min(room, size * 1.2)});
                }
            }
        }
        for (int i = 0; i < placed.size(); i++) {
            var c = placed.get(i);
            var shape = circle(c[0], c[1], c[2]);
            if (i == 7) {
                chart.fill(shape, VERMILION);
            } else if (i % 4 == 1) {
                chart.fill(shape, TEAL);
            } else if (i % 4 == 3) {
                chart.fill(shape, tint(TEAL, 0.22));
                chart.stroke(shape, TEAL, 2.5);
            } else {
                chart.within(shape, () -> chart.isobars(air, 0.4, tint(TEAL, 0.48), 1.2));
                chart.stroke(shape, TEAL, 2.5);
            }
        }
        chart.stroke(circle(cx, cy, radius), INK, 3);
    }

    private static void staircase(Chart chart) {
        double vx = 1330;
        double vy = 270;
        var sky = Field.hill(vx, vy, 420, 330, 9).plus(Field.swell(0.4, 1.1)).plus(Field.slope(0.1, 0.4));
        chart.isobars(sky, 0.6, tint(INK, 0.34), 1.3);
        chart.dot(vx, vy, 62, VERMILION);
        chart.fill(new Rectangle(0, (int) vy, 1600, 640), PAPER);
        for (int ray = 0; ray <= 16; ray++) {
            chart.line(vx, vy, vx + (ray - 8) * 300, 900, HAIR, 1);
        }
        chart.line(0, vy, 1600, vy, INK, 3);
        double ratio = 0.84;
        var turn = AffineTransform.getRotateInstance(0.17, vx, vy);
        turn.translate(vx, vy);
        turn.scale(1.02, 1.02);
        turn.translate(-vx, -vy);
        for (int i = 25; i >= 0; i--) {
            double here = pow(ratio, i);
            double next = pow(ratio, i + 1);
            double x1 = vx - 1250 * here;
            double y1 = vy + 560 * here;
            double x2 = vx - 1250 * next;
            double y2 = vy + 560 * next;
            var a = turn.transform(point(x1, y1), null);
            var b = turn.transform(point(x1, y2), null);
            var c = turn.transform(point(x2, y2), null);
            var riser = polygon(x1, y1, x1, y2, b.getX(), b.getY(), a.getX(), a.getY());
            var tread = polygon(x1, y2, x2, y2, c.getX(), c.getY(), b.getX(), b.getY());
            var wall = polygon(x1, y2, x2, y2, x2, vy + 770 * next, x1, vy + 770 * here);
            chart.fill(wall, tint(TEAL, 0.34));
            chart.stroke(wall, INK, 0.6 + 3 * here);
            chart.fill(riser, TEAL);
            chart.fill(tread, tint(TEAL, 0.13));
            chart.stroke(riser, INK, 0.6 + 3 * here);
            chart.stroke(tread, INK, 0.6 + 3 * here);
        }
    }
}
