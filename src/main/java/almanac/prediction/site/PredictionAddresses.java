package almanac.prediction.site;

import almanac.prediction.Paths;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Frame;
import almanac.web.Path;
import almanac.web.PublicAddresses;
import almanac.web.SiteAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What predictions hold of the addresses under a language: their list, which is there in every language.
@Component
class PredictionAddresses implements PublicAddresses {
    private final Publications publications;
    private final SiteAddress site;

    PredictionAddresses(Publications publications, SiteAddress site) {
        this.publications = publications;
        this.site = site;
    }

    @Override
    public Set<String> reserved() {
        return Set.of(Paths.PREDICTIONS);
    }

    @Override
    public List<Listed> pages(Language language) {
        return List.of(new Listed(path(language), alternates()));
    }

    private static String path(Language language) {
        return Path.under(language, Paths.PREDICTIONS);
    }

    /// The list in every language, and in the default one for whom none fits.
    List<Frame.Alternate> alternates() {
        var publication = publications.current();
        var all = new ArrayList<Frame.Alternate>();
        publication.tags().stream()
                .sorted()
                .forEach(tag -> all.add(new Frame.Alternate(tag.tag(), site.absolute(path(tag)))));
        all.add(new Frame.Alternate("x-default", site.absolute(path(publication.defaultLanguage()))));
        return all;
    }
}
