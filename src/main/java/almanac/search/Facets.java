package almanac.search;

import java.util.Map;

/// How many of the works that were found there are of each topic, author, year and kind.
public record Facets(
        Map<Long, Integer> topics,
        Map<Long, Integer> authors,
        Map<Integer, Integer> years,
        Map<String, Integer> kinds) {
    static final Facets NONE = new Facets(Map.of(), Map.of(), Map.of(), Map.of());

    public Facets {
        topics = Map.copyOf(topics);
        authors = Map.copyOf(authors);
        years = Map.copyOf(years);
        kinds = Map.copyOf(kinds);
    }
}
