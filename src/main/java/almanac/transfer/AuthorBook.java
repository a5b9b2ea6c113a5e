package almanac.transfer;

import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.People;
import almanac.account.PersonAdded;
import almanac.account.ProfileText;
import almanac.shared.Handle;
import almanac.shared.Language;
import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the people whom files name, by handle or by name in any language, and adds those who are missing: without a
/// sign-in, as authors that readers know.
final class AuthorBook {
    private final People people;
    private final Map<String, Survey.Term> terms;
    private final NameBook names = new NameBook(AuthorBook::folded);

    AuthorBook(People people, Map<String, Survey.Term> terms) {
        this.people = people;
        this.terms = terms;
        people.all().forEach(person -> person.texts().values().forEach(text -> names.called(text.name(), person.id())));
        people.all().forEach(person -> names.handled(person.handle().value(), person.id()));
    }

    private static String folded(String name) {
        return UCharacter.foldCase(Normalizer.normalize(name.strip(), Normalizer.Form.NFKC), true);
    }

    /// The ids of people, missing ones added; settled or forgotten with the transaction.
    ///
    /// @throws Refusing where one cannot be a person's name
    List<Long> ids(SourceFile file, List<String> authors) {
        return names.ids(authors, name -> add(file, name));
    }

    private long add(SourceFile file, String name) {
        var texts = new HashMap<Language, ProfileText>(Map.of(file.language(), ProfileText.named(name)));
        var term = terms.get(Surveying.termKey(name));
        if (term != null) {
            term.names()
                    .forEach((language, called) -> texts.put(
                            language,
                            new ProfileText(called, term.descriptions().getOrDefault(language, ""))));
        }
        var order = AddPerson.named(texts);
        var wanted = Handle.parse(name).filter(handle -> people.find(handle).isEmpty());
        return switch (people.add(wanted.map(order::called).orElse(order), Actor.PROGRAM)) {
            case PersonAdded.Added(var person) -> person.id();
            case PersonAdded.HandleTaken _, PersonAdded.EmailTaken _ ->
                throw new Refusing(file, "“" + name + "” was added by somebody else just now; import again.");
            case PersonAdded.Refused(var field, var reason) ->
                throw new Refusing(file, "“" + name + "” cannot be a person: " + reason);
        };
    }

    NameBook names() {
        return names;
    }
}
