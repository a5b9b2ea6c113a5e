package almanac.pictures;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// A line through points that can be walked along in even steps.
record Curve(List<Point2D> points) {
    /// A smooth line through a few given points: x, y, x, y, …
    static Curve through(double... xy) {
        int last = xy.length / 2 - 1;
        var points = new ArrayList<Point2D>();
        for (int i = 0; i < last; i++) {
            for (int step = 0; step < 40; step++) {
                double t = step / 40.0;
                points.add(new Point2D.Double(spline(xy, 0, i, last, t), spline(xy, 1, i, last, t)));
            }
        }
        points.add(new Point2D.Double(xy[2 * last], xy[2 * last + 1]));
        return new Curve(points);
    }

    static Curve of(double from, double to, int steps, DoubleFunction<Point2D> point) {
        var points = new ArrayList<Point2D>();
        for (int step = 0; step <= steps; step++) {
            points.add(point.apply(from + (to - from) * step / steps));
        }
        return new Curve(points);
    }

    private static double spline(double[] xy, int axis, int i, int last, double t) {
        double p = xy[2 * Math.max(0, i - 1) + axis];
        double q = xy[2 * i + axis];
        double r = xy[2 * (i + 1) + axis];
        double s = xy[2 * Math.min(last, i + 2) + axis];
        return q + t * ((r - p) / 2 + t * (p - 2.5 * q + 2 * r - s / 2 + t * (1.5 * (q - r) + (s - p) / 2)));
    }

    double length() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i).distance(points.get(i - 1));
        }
        return sum;
    }

    /// The place so many pixels from the beginning.
    Point2D at(double distance) {
        double left = distance;
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            double step = from.distance(to);
            if (left <= step && step > 0) {
                double t = left / step;
                return new Point2D.Double(
                        from.getX() + t * (to.getX() - from.getX()), from.getY() + t * (to.getY() - from.getY()));
            }
            left -= step;
        }
        return points.getLast();
    }

    /// The direction there, in radians.
    double heading(double distance) {
        var from = at(Math.max(0, distance - 2));
        var to = at(Math.min(length(), distance + 2));
        return Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
    }

    Path2D path() {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        points.forEach(point -> path.lineTo(point.getX(), point.getY()));
        return path;
    }
}
