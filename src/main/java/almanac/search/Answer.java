package almanac.search;

import java.util.List;

/// What was found.
///
/// @param works   how many there are in all
/// @param unknown words that stand in no text, and for which others like them were taken
/// @param more    whether there is another page
public record Answer(State state, int works, List<Hit> hits, Facets facets, List<String> unknown, boolean more) {
    public Answer {
        hits = List.copyOf(hits);
        unknown = List.copyOf(unknown);
    }

    static Answer none(State state) {
        return new Answer(state, 0, List.of(), Facets.NONE, List.of(), false);
    }
}
