package almanac.review;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Profile;
import almanac.article.Draft;
import almanac.article.Drafting;
import almanac.article.VersionKey;
import almanac.article.Works;
import almanac.mail.Letter;
import almanac.mail.Mailing;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.SiteAddress;
import almanac.web.StudioLanguages;
import almanac.web.Words;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Writes to whoever has to know, in their language, and only to those who may read the text now.
@Component
class ReviewLetters {
    private final Mailing mailing;
    private final People people;
    private final Works works;
    private final Drafting drafting;
    private final Publications publications;
    private final SiteAddress site;
    private final Words words;
    private final ITemplateEngine templates;

    ReviewLetters(
            Mailing mailing,
            People people,
            Works works,
            Drafting drafting,
            Publications publications,
            SiteAddress site,
            Words words,
            ITemplateEngine templates) {
        this.mailing = mailing;
        this.people = people;
        this.works = works;
        this.drafting = drafting;
        this.publications = publications;
        this.site = site;
        this.words = words;
        this.templates = templates;
    }

    /// What a letter says; its template draws the same as HTML.
    ///
    /// @param note what was said, in whatever language; empty for nothing
    public record Page(
            String language,
            String direction,
            String subject,
            String greeting,
            String text,
            String note,
            String link,
            String action) {}

    /// Tells these people, but not the one who did it.
    ///
    /// @param what the end of the messages' keys: `submitted`, `changes-asked`, `approved`, `commented`, `assigned`
    void tell(Collection<Long> whom, VersionKey text, String what, String note, Actor by) {
        if (!mailing.works()) {
            return;
        }
        whom.stream()
                .filter(person -> person != by.person())
                .flatMap(person -> people.find(person).stream())
                .filter(person -> mayRead(person, text))
                .filter(person -> person.email().isPresent())
                .forEach(person -> mailing.send(letter(person, text, what, note, by)));
    }

    private boolean mayRead(Person person, VersionKey text) {
        return works.find(text.article())
                .filter(work -> person.acting().rights().mayRead(work.authors(), work.original(), text.language()))
                .isPresent();
    }

    private Letter letter(Person person, VersionKey text, String what, String note, Actor by) {
        var language = language(person);
        var gaps = Map.of(
                "publication", publications.current().name(language),
                "title", title(text),
                "who", name(by.person(), language),
                "language", text.language().nameIn(language));
        var page = new Page(
                language.tag(),
                language.direction(),
                words.text(language, "review.letter.subject." + what, gaps),
                words.text(language, "review.letter.greeting", name(person.id(), language)),
                words.text(language, "review.letter.text." + what, gaps),
                note,
                site.absolute(ReviewPaths.page(text)),
                words.text(language, "review.letter.action"));
        var context = new Context(language.locale());
        context.setVariable("page", page);
        return new Letter(
                person.email().orElseThrow(), page.subject(), plain(page), templates.process("review/letter", context));
    }

    private static String plain(Page page) {
        return String.join(
                        "\n\n",
                        Stream.of(page.greeting(), page.text(), page.note(), page.link())
                                .filter(part -> !part.isEmpty())
                                .toList())
                + "\n";
    }

    /// A title on one line.
    private String title(VersionKey text) {
        return drafting.draft(text.article(), text.language())
                .map(Draft::text)
                .map(draft -> draft.title().replaceAll("\\p{Cntrl}+", " "))
                .orElse("");
    }

    private String name(long person, Language language) {
        return people.profile(person, language)
                .map(Profile::name)
                .orElseGet(() -> words.text(language, "review.program"));
    }

    /// Of the languages that the studio speaks one in which the person has a name, the publication's first if it is
    /// among them.
    private Language language(Person person) {
        return Stream.concat(Stream.of(publications.current().defaultLanguage()), StudioLanguages.ALL.stream())
                .filter(StudioLanguages.ALL::contains)
                .filter(person.languages()::contains)
                .findFirst()
                .orElse(StudioLanguages.ALL.getFirst());
    }
}
