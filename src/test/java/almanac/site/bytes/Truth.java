package almanac.site.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What one article said and says, version by version: which of them a reader may get depends on when they asked.
final class Truth {
    private final String name;
    private final String id;
    private final Pattern mark;
    private final List<Version> versions = new ArrayList<>();
    private int acknowledged;

    /// @param slug where it is, withdrawn or not
    record Version(String slug, boolean withdrawn) {}

    /// @param name in no other's marks
    Truth(String name, String id, String slug) {
        this.name = name;
        this.id = id;
        this.mark = Pattern.compile(name + "-(\\d+)-end");
        versions.add(new Version(slug, false));
    }

    String id() {
        return id;
    }

    static String firstMark(String name) {
        return name + "-0-end";
    }

    /// What the title and the text of the next version say, so that a reader can tell.
    synchronized String nextMark() {
        return name + "-" + versions.size() + "-end";
    }

    synchronized String freshSlug() {
        return name + "-at-" + versions.size();
    }

    synchronized Version now() {
        return versions.getLast();
    }

    synchronized void begins(String slug, boolean withdrawn) {
        versions.add(new Version(slug, withdrawn));
    }

    synchronized void succeeded() {
        acknowledged = versions.size() - 1;
    }

    synchronized int acknowledged() {
        return acknowledged;
    }

    synchronized int begun() {
        return versions.size() - 1;
    }

    /// Any slug it ever had, the newest most often.
    synchronized String someSlug(int dice) {
        return versions.get(dice % 3 == 0 ? dice % versions.size() : versions.size() - 1)
                .slug();
    }

    /// Whether some version from the first to the last puts at that slug what was got there.
    synchronized boolean explains(Got got, String slug, int first, int last) {
        for (var number = first; number <= last; number++) {
            if (explains(got, slug, number)) {
                return true;
            }
        }
        return false;
    }

    private boolean explains(Got got, String slug, int number) {
        var version = versions.get(number);
        if (versions.subList(0, number + 1).stream()
                .noneMatch(known -> known.slug().equals(slug))) {
            return got.status() == 404;
        }
        if (version.withdrawn()) {
            return got.status() == 410;
        }
        return version.slug().equals(slug)
                ? got.status() == 200 && marks(got.text()).equals(List.of(number))
                : got.status() == 301 && got.header("Location").endsWith("/" + version.slug());
    }

    /// Whether a list that shows every live article is of some version from the first to the last.
    synchronized boolean explainsList(String text, int first, int last) {
        var marks = marks(text);
        return marks.isEmpty()
                ? versions.subList(first, last + 1).stream().anyMatch(Version::withdrawn)
                : marks.stream()
                        .allMatch(number -> first <= number
                                && number <= last
                                && !versions.get(number).withdrawn());
    }

    private List<Integer> marks(String text) {
        return mark.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .distinct()
                .toList();
    }
}
