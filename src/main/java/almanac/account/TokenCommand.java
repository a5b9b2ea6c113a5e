package almanac.account;

import almanac.publication.Publications;
import almanac.web.Command;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Tokens from the command line.
@Component
@CommandLine.Command(name = "token", description = "Makes tokens for programs.")
final class TokenCommand implements Command {
    private final People people;
    private final Tokens tokens;
    private final Publications publications;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    TokenCommand(People people, Tokens tokens, Publications publications) {
        this.people = people;
        this.tokens = tokens;
        this.publications = publications;
    }

    @CommandLine.Command(name = "add", description = "Makes a token and answers with it alone; it is told this once.")
    int add(
            @Option(names = "--email", required = true, description = "Whose rights it carries.") String email,
            @Option(
                            names = "--scope",
                            required = true,
                            split = ",",
                            description = "read-drafts, write, publish, translate, admin")
                    List<String> scope,
            @Option(names = "--service", description = "A service account with the roles of that person, made if new.")
                    Optional<String> service) {
        var person = people.withEmail(email);
        if (person.isEmpty()) {
            return failed("Nobody has the address " + email + ".");
        }
        if (scope.stream().anyMatch(word -> Scope.parse(word).isEmpty())) {
            return failed("Not a scope among " + String.join(", ", scope)
                    + ": read-drafts, write, publish, translate, admin.");
        }
        var scopes = scope.stream().flatMap(word -> Scope.parse(word).stream()).collect(Collectors.toSet());
        var owner = service.map(name -> service(name, person.get())).orElse(person.get());
        var order = new IssueToken(owner.id(), service.orElse("command line"), scopes, Optional.empty());
        spec.commandLine().getOut().println(tokens.issue(order, Actor.PROGRAM).secret());
        return 0;
    }

    /// A service acts with the roles that whoever answers for it had when it was made.
    private Person service(String name, Person answerable) {
        var language = publications.current().defaultLanguage();
        return people.all().stream()
                .filter(Person::isService)
                .filter(known -> known.in(language, language).name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    var order = AddPerson.named(name, language).asService().as(answerable.appointment());
                    return people.add(order, Actor.PROGRAM).person();
                });
    }

    private int failed(String line) {
        spec.commandLine().getErr().println(line);
        return 1;
    }
}
