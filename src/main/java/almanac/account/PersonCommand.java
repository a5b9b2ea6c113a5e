package almanac.account;

import almanac.account.PersonAdded.Added;
import almanac.account.PersonAdded.EmailTaken;
import almanac.account.PersonAdded.HandleTaken;
import almanac.account.PersonAdded.Refused;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Command;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// People from the command line.
@Component
@CommandLine.Command(name = "person", description = "Adds people and helps them in.")
final class PersonCommand implements Command {
    private final People people;
    private final Entering entering;
    private final Publications publications;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    PersonCommand(People people, Entering entering, Publications publications) {
        this.people = people;
        this.entering = entering;
        this.publications = publications;
    }

    @CommandLine.Command(
            name = "add",
            description = "Adds somebody and answers with a link with which they choose a password.")
    int add(
            @Option(names = "--email", required = true) String email,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--role", required = true, description = "owner, editor, author or translator") String role,
            @Option(
                            names = "--language",
                            split = ",",
                            description = "For a translator or an editor: the languages given to them.")
                    @Nullable
                    List<String> language) {
        var languages = language == null ? List.<String>of() : language;
        var known = Role.parse(role);
        if (known.isEmpty()) {
            return failed("There is no role " + role + ": owner, editor, author or translator.");
        }
        if (languages.stream().anyMatch(tag -> Language.parse(tag).isEmpty())) {
            return failed("Not a language tag among: " + String.join(", ", languages));
        }
        var tags = languages.stream().map(Language::of).collect(Collectors.toSet());
        if (known.get() == Role.TRANSLATOR && tags.isEmpty()) {
            return failed("A translator needs --language.");
        }
        return add(email, name, new Appointment(Set.of(known.get()), tags, tags));
    }

    @CommandLine.Command(
            name = "reset",
            description = "Answers with a link with which somebody chooses a new password.")
    int reset(@Option(names = "--email", required = true) String email) {
        var person = people.withEmail(email);
        if (person.isEmpty()) {
            return failed("Nobody has the address " + email + ".");
        }
        spec.commandLine().getOut().println(entering.reset(person.get()));
        return 0;
    }

    private int add(String email, String name, Appointment appointment) {
        var order = AddPerson.named(name, publications.current().defaultLanguage())
                .reachedAt(email)
                .as(appointment);
        return switch (people.add(order, Actor.PROGRAM)) {
            case Added(var person) -> {
                spec.commandLine().getOut().println(entering.invitation(person));
                yield 0;
            }
            case EmailTaken() -> failed("Somebody has the address " + email + " already.");
            case HandleTaken(var handle) -> failed("The handle " + handle + " is taken.");
            case Refused(var field, var reason) -> failed("--" + field + ": " + reason);
        };
    }

    private int failed(String line) {
        spec.commandLine().getErr().println(line);
        return 1;
    }
}
