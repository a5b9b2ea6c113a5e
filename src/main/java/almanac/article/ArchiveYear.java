package almanac.article;

import java.util.List;
import java.util.stream.Collectors;

/// A year of the archive with its months, newest first.
public record ArchiveYear(int year, List<Month> months) {
    /// A month with the number of its texts.
    public record Month(int year, int month, int count) {}

    public int count() {
        return months.stream().mapToInt(Month::count).sum();
    }

    static List<ArchiveYear> of(List<Month> months) {
        return months.stream().collect(Collectors.groupingBy(Month::year)).entrySet().stream()
                .map(year -> new ArchiveYear(year.getKey(), year.getValue()))
                .sorted((one, other) -> Integer.compare(other.year(), one.year()))
                .toList();
    }
}
