package almanac.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A piece of a list, and where the next one begins; null at its end.
public record Items<T>(List<T> items, @Nullable String next) {
    public Items {
        items = List.copyOf(items);
    }

    /// The piece of a whole list that is ordered by its keys.
    public static <T> Items<T> of(List<T> all, Function<T, String> key, ListQuery query) {
        var rest = all.stream()
                .filter(item -> query.after()
                        .filter(after -> key.apply(item).compareTo(after) <= 0)
                        .isEmpty())
                .limit(query.limit() + 1L)
                .toList();
        if (rest.size() <= query.limit()) {
            return new Items<>(rest, null);
        }
        var piece = rest.subList(0, query.limit());
        return new Items<>(piece, ListQuery.encoded(key.apply(piece.getLast())));
    }
}
