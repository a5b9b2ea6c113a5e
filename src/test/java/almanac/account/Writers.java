package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Language;
import almanac.web.SiteAddress;
import java.util.UUID;

/// Makes people who write, and signs them in, for tests over HTTP.
public class Writers {
    static final String PASSWORD = "seven slow herons wait";

    private final People people;
    private final Passwords passwords;
    private final SiteAddress site;

    public Writers(People people, Passwords passwords, SiteAddress site) {
        this.people = people;
        this.passwords = passwords;
        this.site = site;
    }

    public Person add(Role... roles) {
        return add(AddPerson.named("Some Body", Language.of("en")).as(roles));
    }

    public Person translator(String... languages) {
        var tags = java.util.Arrays.stream(languages).map(Language::of).toArray(Language[]::new);
        return add(AddPerson.named("Some Translator", Language.of("en"))
                .as(Role.TRANSLATOR)
                .translatingInto(tags));
    }

    /// An editor of these languages alone.
    public Person editorOf(String... languages) {
        var tags = java.util.Arrays.stream(languages).map(Language::of).toArray(Language[]::new);
        return add(AddPerson.named("Some Editor", Language.of("en"))
                .as(Role.EDITOR)
                .editingOnly(tags));
    }

    private Person add(AddPerson order) {
        var person = people.add(order.reachedAt("p" + UUID.randomUUID() + "@example.org"), Actor.PROGRAM)
                .person();
        assertThat(passwords.choose(person, PASSWORD, Actor.PROGRAM)).isEmpty();
        return person;
    }

    public Browser signedIn(Person person) {
        var browser = new Browser(site.url());
        assertThat(browser.signIn(person.email().orElseThrow(), PASSWORD).status())
                .isEqualTo(303);
        return browser;
    }
}
