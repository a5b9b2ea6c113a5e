package almanac.account;

import almanac.mail.Letter;
import almanac.mail.Mailing;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Words;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Puts letters with a link together: words in the recipient's language, as text and as a plain page.
@Component
class Letters {
    private final Mailing mailing;
    private final Words words;
    private final Publications publications;
    private final ITemplateEngine templates;

    Letters(Mailing mailing, Words words, Publications publications, ITemplateEngine templates) {
        this.mailing = mailing;
        this.words = words;
        this.publications = publications;
        this.templates = templates;
    }

    /// Whether mail is set up and the person has an address.
    boolean reach(Person person) {
        return mailing.works() && person.email().isPresent();
    }

    /// What a letter says; its template draws the same as HTML.
    public record Page(
            String language,
            String direction,
            String subject,
            String greeting,
            String text,
            String link,
            String action,
            String end) {}

    /// @param about `reset` or `invitation`
    void send(Person person, Language language, String about, String link) {
        if (!reach(person)) {
            return;
        }
        var site = publications.current().name(language);
        var name = person.in(language, publications.current().defaultLanguage()).name();
        var page = new Page(
                language.tag(),
                language.direction(),
                words.text(language, "account.letter.subject." + about, site),
                words.text(language, "account.letter.greeting", name),
                words.text(language, "account.letter.text." + about, site),
                link,
                words.text(language, "account.letter.action." + about),
                words.text(language, "account.letter.end." + about));
        var context = new Context(language.locale());
        context.setVariable("page", page);
        mailing.send(new Letter(
                person.email().orElseThrow(),
                page.subject(),
                plain(page),
                templates.process("account/letter", context)));
    }

    private static String plain(Page page) {
        return String.join("\n\n", page.greeting(), page.text(), page.link(), page.end()) + "\n";
    }
}
