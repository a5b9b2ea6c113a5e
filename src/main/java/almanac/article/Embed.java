package almanac.article;

import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.shared.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Facts that stand in the middle of a text and are filled in when it is read. Features register theirs as beans.
public interface Embed {
    /// The name of the directive: `prediction`.
    String name();

    /// Today's facts for all that one page shows, in one statement; what is unknown is left out.
    Map<Handle, Filled> fill(List<Wanted> wanted, Language reader);

    /// The styles that a page needs where one of them stands: names of files below `static`.
    default List<String> sheets() {
        return List.of();
    }

    /// One place to be filled.
    record Wanted(Handle handle, Map<String, String> attributes) {}

    /// What stands there now: as HTML, as plain text for feeds and mail, and the tags of what it shows.
    record Filled(SafeHtml html, String plain, Set<Tag> tags) {}
}
