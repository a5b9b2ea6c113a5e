package almanac.article.studio;

import almanac.web.Stamp;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be done to bring a text to readers, beside it and on a page of its own.
///
/// @param path        of the text
/// @param live        whether readers see an edition of it
/// @param ready       whether its draft says something that readers do not see
/// @param scheduledAt when that will be published
/// @param own         the text itself
/// @param others      further languages of the work that can be published together with it
/// @param at          the time that was typed
/// @param zone        the time zone in which it is meant, and what it is called now
/// @param zoneId      its name for programs
/// @param twice       the two moments that have that time, to choose from
/// @param problem     why nothing was published
/// @param refused     what checks have against it, by language
public record PublishView(
        String path,
        boolean live,
        boolean ready,
        @Nullable Stamp scheduledAt,
        Choice own,
        List<Choice> others,
        String at,
        String zone,
        String zoneId,
        List<Moment> twice,
        @Nullable String problem,
        List<Refused> refused) {

    /// Those whose new edition may correct something.
    public List<Choice> notables() {
        return Stream.concat(Stream.of(own), others.stream())
                .filter(Choice::live)
                .toList();
    }

    /// A language that can be published.
    ///
    /// @param live whether an edition of it is live, so that a new one may correct something
    public record Choice(
            String tag, String direction, String name, String told, boolean ticked, boolean live, String note) {}

    /// @param which `first` or `second`
    public record Moment(String which, String told) {}

    /// @param findings in words, those that refuse first
    public record Refused(String tag, String name, String path, List<String> findings) {}
}
