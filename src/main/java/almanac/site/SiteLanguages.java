package almanac.site;

import almanac.article.LiveVersion;
import almanac.publication.Publications;
import almanac.shared.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The languages that addresses may name.
@Component
class SiteLanguages {
    private final Publications publications;

    SiteLanguages(Publications publications) {
        this.publications = publications;
    }

    /// The language of an address, where the publication speaks it; else nothing stands there.
    Language of(String tag) {
        return Language.parse(tag).filter(publications.current()::speaks).orElseThrow(NothingHere::new);
    }

    /// Versions in the order in which the publication offers its languages.
    List<LiveVersion> inOrder(List<LiveVersion> versions) {
        var order = publications.current().tags();
        return versions.stream()
                .sorted(Comparator.comparingInt(version -> order.indexOf(version.language())))
                .toList();
    }

    /// The same page in each language, by its address there.
    Map<Language, String> each(Function<Language, String> path) {
        var paths = new HashMap<Language, String>();
        publications.current().tags().forEach(language -> paths.put(language, path.apply(language)));
        return paths;
    }
}
