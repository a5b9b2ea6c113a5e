package almanac.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A piece of a list, and where the next one begins; null at its end.
public record Items<T>(List<T> items, @Nullable String next) {
    public Items {
        items = List.copyOf(items);
    }

    /// The piece of a list of which one more than asked for was found, if there is more.
    public static <T> Items<T> of(List<T> found, Function<T, String> key, int limit) {
        if (found.size() <= limit) {
            return new Items<>(found, null);
        }
        var piece = found.subList(0, limit);
        return new Items<>(piece, ListQuery.encoded(key.apply(piece.getLast())));
    }

    public <R> Items<R> map(Function<T, R> shape) {
        return new Items<>(items.stream().map(shape).toList(), next);
    }

    /// The piece of a whole list that is ordered by its keys.
    public static <T> Items<T> of(List<T> all, Function<T, String> key, ListQuery query) {
        var rest = all.stream()
                .filter(item -> query.after()
                        .filter(after -> key.apply(item).compareTo(after) <= 0)
                        .isEmpty())
                .limit(query.limit() + 1L)
                .toList();
        return of(rest, key, query.limit());
    }
}
