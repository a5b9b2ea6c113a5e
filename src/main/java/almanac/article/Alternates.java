package almanac.article;

import almanac.shared.Language;
import almanac.web.Frame.Alternate;
import almanac.web.SiteAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The one computed set of an article's languages, for head, sitemap and JSON-LD alike: every live version, and
/// `x-default`.
public final class Alternates {
    private Alternates() {}

    public static List<Alternate> of(
            List<LiveVersion> versions, Language original, Language defaultLanguage, SiteAddress site) {
        var alternates = new ArrayList<Alternate>();
        versions.stream()
                .sorted(Comparator.comparing(LiveVersion::language))
                .forEach(version ->
                        alternates.add(new Alternate(version.language().tag(), site.absolute(version.path()))));
        unmatched(versions, original, defaultLanguage)
                .ifPresent(version -> alternates.add(new Alternate("x-default", site.absolute(version.path()))));
        return alternates;
    }

    /// Whom no language fits gets the default language, else the original, else the oldest.
    private static Optional<LiveVersion> unmatched(
            List<LiveVersion> versions, Language original, Language defaultLanguage) {
        return in(versions, defaultLanguage)
                .or(() -> in(versions, original))
                .or(() -> versions.stream().min(Comparator.comparing(LiveVersion::publishedAt)));
    }

    private static Optional<LiveVersion> in(List<LiveVersion> versions, Language language) {
        return versions.stream()
                .filter(version -> version.language().equals(language))
                .findFirst();
    }
}
