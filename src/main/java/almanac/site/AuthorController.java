package almanac.site;

import almanac.account.People;
import almanac.account.Profile;
import almanac.article.Coverage;
import almanac.article.Cursor;
import almanac.article.Filter;
import almanac.article.Lists;
import almanac.article.Teaser;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.web.AddressLanguage;
import almanac.web.Frame;
import almanac.web.Path;
import almanac.web.SiteAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A person with what they wrote and translated; only people with something published in that language have a page.
@Controller
class AuthorController {
    private static final int PAGE = 20;

    private final People people;
    private final Lists lists;
    private final Teasers teasers;
    private final Coverage coverage;
    private final SiteLanguages languages;
    private final ListAlternates alternates;
    private final SiteAddress site;

    AuthorController(
            People people,
            Lists lists,
            Teasers teasers,
            Coverage coverage,
            SiteLanguages languages,
            ListAlternates alternates,
            SiteAddress site) {
        this.people = people;
        this.lists = lists;
        this.teasers = teasers;
        this.coverage = coverage;
        this.languages = languages;
        this.alternates = alternates;
        this.site = site;
    }

    @GetMapping(AddressLanguage.IN_PATH + "/authors/{handle:[a-z0-9-]{1,64}}")
    String show(
            @PathVariable String language,
            @PathVariable String handle,
            @RequestParam Optional<String> before,
            Model model) {
        var known = languages.of(language);
        var person = people.profile(new Handle(handle), known).orElseThrow(NothingHere::new);
        var written = lists.of(known, Filter.by(person.id()), before.flatMap(Cursor::parse), PAGE);
        var translated = lists.of(known, Filter.translatedBy(person.id()), Optional.empty(), PAGE);
        var covered = coverage.of(Filter.by(person.id()), Filter.translatedBy(person.id()));
        if (covered.isEmpty()) {
            throw new NothingHere();
        }
        var shown = new ArrayList<Teaser>(written.teasers());
        shown.addAll(translated.teasers());
        var path = path(known, person.handle());
        model.addAttribute(
                "page",
                new AuthorPage(
                        frame(
                                known,
                                person,
                                path,
                                shown,
                                before.isEmpty() ? alternates.ofPerson(person.handle(), covered) : List.of()),
                        languages.each(other -> path(other, person.handle())),
                        person.name(),
                        person.bio(),
                        teasers.list(written, path),
                        teasers.list(translated, path)));
        return "site/author";
    }

    private static String path(Language language, Handle handle) {
        return Path.under(language, "authors", handle.value());
    }

    private Frame frame(
            Language language, Profile person, String path, List<Teaser> shown, List<Frame.Alternate> alternates) {
        var tags = new HashSet<>(Teasers.tags(shown));
        // What any language publishes may move the alternates.
        tags.addAll(Set.of(Tag.PUBLICATION, Tag.list(language), Tag.NOT_YET, Tag.person(person.id())));
        return ListAlternates.put(Frame.of(person.name(), language, path), language, alternates)
                .describedAs(person.bio())
                .feeds(Feeds.under(path, person.name()))
                .knowing(Set.of("before"))
                .showing(tags)
                .at(site);
    }
}
