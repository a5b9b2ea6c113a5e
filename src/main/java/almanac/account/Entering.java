package almanac.account;

import almanac.publication.Publications;
import almanac.shared.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The way in for those who have no password, or none any more: set-up, invitation, reset.
@Component
public class Entering {
    private final Links links;
    private final People people;
    private final Passwords passwords;
    private final Letters letters;
    private final Attempts attempts;
    private final Publications publications;

    Entering(
            Links links,
            People people,
            Passwords passwords,
            Letters letters,
            Attempts attempts,
            Publications publications) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.letters = letters;
        this.attempts = attempts;
        this.publications = publications;
    }

    /// What a link is for; nothing where it does not hold.
    public Optional<LinkPurpose> purpose(String secret) {
        return links.find(secret).map(Links.Valid::purpose);
    }

    /// Chooses a password for whom the link was made.
    @Transactional
    public Entered choose(String secret, String password) {
        var link = links.find(secret).filter(found -> found.person().isPresent());
        var person = link.flatMap(Links.Valid::person).flatMap(people::find);
        if (person.isEmpty() || !links.use(link.orElseThrow())) {
            return new Entered.NoSuchLink();
        }
        return passwords
                .choose(person.get(), password, person.get().acting())
                .<Entered>map(fault -> undone(new Entered.Refused(fault)))
                .orElseGet(() -> new Entered.Welcome(person.get()));
    }

    /// Makes the first owner.
    @Transactional
    public Entered setUp(String secret, String name, String email, String password) {
        var link = links.find(secret).filter(found -> found.purpose() == LinkPurpose.SET_UP);
        if (link.isEmpty() || !links.use(link.get())) {
            return new Entered.NoSuchLink();
        }
        return owner(name, email, password);
    }

    /// An owner by name, address and password, from the link above or from the settings.
    @Transactional
    public Entered owner(String name, String email, String password) {
        var added = people.add(
                AddPerson.named(name, publications.current().defaultLanguage())
                        .reachedAt(email)
                        .as(Role.OWNER),
                Actor.PROGRAM);
        if (!(added instanceof PersonAdded.Added(var person))) {
            return undone(new Entered.Unclear(added));
        }
        return passwords
                .choose(person, password, person.acting())
                .<Entered>map(fault -> undone(new Entered.Refused(fault)))
                .orElseGet(() -> new Entered.Welcome(person));
    }

    private static Entered undone(Entered refused) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return refused;
    }

    /// Sends a link for a new password to whoever has that address. Whether somebody has it is not told; too many
    /// requests are not told either, they only send nothing.
    @Transactional
    public void forgotten(String email, String address, Language language) {
        if (attempts.tooMany("reset", email, address).isEmpty()) {
            people.withEmail(email)
                    .filter(person -> !person.roles().isEmpty())
                    .ifPresent(person -> letters.send(
                            person, language, "reset", links.make(LinkPurpose.RESET, Optional.of(person))));
        }
    }

    /// Invites somebody who was added: by letter, or where no letter can reach them, by the link that is answered.
    @Transactional
    public Optional<String> invite(Person person, Language language) {
        var link = invitation(person);
        if (letters.reach(person)) {
            letters.send(person, language, "invitation", link);
            return Optional.empty();
        }
        return Optional.of(link);
    }

    /// An invitation to be handed over by whoever asks for it.
    @Transactional
    public String invitation(Person person) {
        return links.make(LinkPurpose.INVITATION, Optional.of(person));
    }

    /// A link for a new password, for the command line.
    @Transactional
    public String reset(Person person) {
        return links.make(LinkPurpose.RESET, Optional.of(person));
    }

    /// The set-up link of a site where nobody can sign in yet.
    @Transactional
    public Optional<String> setUpLink() {
        return passwords.nobodyHasOne()
                ? Optional.of(links.make(LinkPurpose.SET_UP, Optional.empty()))
                : Optional.empty();
    }
}
