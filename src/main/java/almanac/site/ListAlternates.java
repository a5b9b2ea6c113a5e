package almanac.site;

import almanac.publication.Publications;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.topic.Topics;
import almanac.web.Frame;
import almanac.web.Frame.Alternate;
import almanac.web.Path;
import almanac.web.SiteAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The one computed set of languages of each page that lists texts, for its head and the sitemap alike: every language
/// that has something to list, and `x-default`.
@Component
class ListAlternates {
    private final Publications publications;
    private final Topics topics;
    private final SiteAddress site;

    ListAlternates(Publications publications, Topics topics, SiteAddress site) {
        this.publications = publications;
        this.topics = topics;
        this.site = site;
    }

    /// Every language has a front page, and whoever reads none of them is sent to choose.
    List<Alternate> homes() {
        var homes = new ArrayList<>(each(publications.current().tags(), Path::home));
        homes.add(new Alternate("x-default", site.absolute("/")));
        return homes;
    }

    /// Of a page that is there in every language.
    List<Alternate> everywhere(String... pieces) {
        return of(publications.current().tags(), language -> Path.under(language, pieces));
    }

    List<Alternate> ofTopic(long topic, Collection<Language> languages) {
        return of(
                languages,
                language -> topics.named(topic, language)
                        .map(named ->
                                Path.under(language, "topics", named.slug().value()))
                        .orElseThrow());
    }

    List<Alternate> ofPerson(Handle handle, Collection<Language> languages) {
        return of(languages, language -> Path.under(language, "authors", handle.value()));
    }

    /// Whom no language fits gets the default language, else the first that the publication offers.
    List<Alternate> of(Collection<Language> languages, Function<Language, String> path) {
        var publication = publications.current();
        var known = publication.tags().stream().filter(languages::contains).toList();
        var alternates = new ArrayList<>(each(known, path));
        known.stream()
                .filter(publication.defaultLanguage()::equals)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .ifPresent(language -> alternates.add(new Alternate("x-default", site.absolute(path.apply(language)))));
        return alternates;
    }

    /// A page that is not among them, such as a further page of a list or one without a text, is kept out of search.
    static Frame.Builder put(Frame.Builder frame, Language language, List<Alternate> alternates) {
        var among =
                alternates.stream().anyMatch(alternate -> alternate.hreflang().equals(language.tag()));
        return among ? frame.alternates(alternates) : frame.notIndexed();
    }

    private List<Alternate> each(Collection<Language> languages, Function<Language, String> path) {
        return languages.stream()
                .sorted()
                .map(language -> new Alternate(language.tag(), site.absolute(path.apply(language))))
                .toList();
    }
}
