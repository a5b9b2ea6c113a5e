package almanac.pictures;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// A smooth value at every place of a sheet, such as pressure, and the lines along which it stays the same.
@FunctionalInterface
interface Field {
    double at(double x, double y);

    /// A round hill, or a hollow where the height is negative.
    static Field hill(double cx, double cy, double rx, double ry, double height) {
        return (x, y) -> {
            double dx = (x - cx) / rx;
            double dy = (y - cy) / ry;
            return height * Math.exp(-(dx * dx + dy * dy) / 2);
        };
    }

    /// A plane that rises by so much per hundred pixels.
    static Field slope(double alongX, double alongY) {
        return (x, y) -> (alongX * x + alongY * y) / 100;
    }

    /// Long crossing swells, which keep contour lines from looking drawn by a ruler.
    static Field swell(double height, double phase) {
        return (x, y) -> height
                * (Math.sin(x / 210 + y / 340 + phase)
                        + 0.7 * Math.sin(y / 170 - x / 390 + 2.1 * phase)
                        + 0.35 * Math.sin(x / 95 - y / 140 + 3.7 * phase));
    }

    default Field plus(Field other) {
        return (x, y) -> at(x, y) + other.at(x, y);
    }

    /// The contour line of one level within the frame, by marching squares, its pieces joined end to end.
    default Path2D contour(double level, Rectangle frame, int cell) {
        int columns = frame.width / cell + 1;
        int rows = frame.height / cell + 1;
        var values = new double[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                values[row][column] = at(frame.x + column * cell, frame.y + row * cell) - level;
            }
        }
        var chains = new Chains();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double a = values[row][column];
                double b = values[row][column + 1];
                double c = values[row + 1][column + 1];
                double d = values[row + 1][column];
                double x = frame.x + column * cell;
                double y = frame.y + row * cell;
                var top = new Point2D.Double(x + cell * a / (a - b), y);
                var right = new Point2D.Double(x + cell, y + cell * b / (b - c));
                var bottom = new Point2D.Double(x + cell * d / (d - c), y + cell);
                var left = new Point2D.Double(x, y + cell * a / (a - d));
                switch ((a > 0 ? 8 : 0) + (b > 0 ? 4 : 0) + (c > 0 ? 2 : 0) + (d > 0 ? 1 : 0)) {
                    case 1, 14 -> chains.join(left, bottom);
                    case 2, 13 -> chains.join(bottom, right);
                    case 3, 12 -> chains.join(left, right);
                    case 4, 11 -> chains.join(top, right);
                    case 6, 9 -> chains.join(top, bottom);
                    case 7, 8 -> chains.join(left, top);
                    case 5 -> {
                        chains.join(left, top);
                        chains.join(bottom, right);
                    }
                    case 10 -> {
                        chains.join(left, bottom);
                        chains.join(top, right);
                    }
                    default -> {}
                }
            }
        }
        return chains.path();
    }

    /// Joins loose segments to the longest possible lines.
    final class Chains {
        private final Map<Point2D, Deque<Point2D>> ends = new HashMap<>();
        private final Deque<Deque<Point2D>> closed = new ArrayDeque<>();

        void join(Point2D from, Point2D to) {
            var one = ends.remove(from);
            var other = ends.remove(to);
            if (one == null) {
                one = new ArrayDeque<>();
                one.add(from);
            }
            if (other == null) {
                other = new ArrayDeque<>();
                other.add(to);
            }
            if (one == other) {
                one.add(one.getFirst());
                closed.add(one);
                return;
            }
            boolean backwards = other.getLast().equals(to) && other.size() > 1;
            if (one.getLast().equals(from)) {
                (backwards ? other.reversed() : other).forEach(one::addLast);
            } else {
                (backwards ? other.reversed() : other).forEach(one::addFirst);
            }
            ends.put(one.getFirst(), one);
            ends.put(one.getLast(), one);
        }

        Path2D path() {
            var path = new Path2D.Double();
            closed.forEach(line -> append(path, line));
            ends.forEach((end, line) -> {
                if (line.getFirst().equals(end)) {
                    append(path, line);
                }
            });
            return path;
        }

        private static void append(Path2D path, Deque<Point2D> line) {
            var first = line.getFirst();
            path.moveTo(first.getX(), first.getY());
            line.forEach(point -> path.lineTo(point.getX(), point.getY()));
        }
    }
}
