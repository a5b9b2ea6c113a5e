package almanac.web;

import almanac.shared.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What waits for whoever is signed in, or goes on around them. Features register theirs as beans; the studio's home
/// shows them all.
public interface Todo {
    /// Smaller numbers stand first.
    int order();

    /// What a feature has for this writer, in at most one statement; nothing where it is not for them at all.
    Optional<Group> of(Writer writer, Language speaking);

    enum Place {
        /// Somebody waits for the writer to do it.
        WAITING,
        /// Nothing is to be done, but good to know.
        AROUND
    }

    /// Things of one sort.
    ///
    /// @param title in words: `Reviews that wait for you`
    /// @param count how many there are, of which the items are the first
    /// @param all   where all of them stand, if anywhere
    /// @param first what to do where there are none, if anything
    record Group(
            Place place,
            String title,
            List<Item> items,
            long count,
            @Nullable Link all,
            @Nullable Link first) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// One thing, and where to go for it.
    ///
    /// @param label    what it is called by whoever wrote it
    /// @param language of the label
    /// @param note     what else there is to say, in the writer's language
    /// @param at       when it is due, or was done
    /// @param late     whether it should have been done by now
    record Item(
            String label,
            String language,
            String path,
            String note,
            @Nullable Stamp at,
            boolean late) {}
}
