package almanac.account.studio;

import almanac.account.Person;
import almanac.account.Role;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.PageWords;
import almanac.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Roles and languages as boxes to tick, and what was ticked.
@Component
class Ticks {
    private final Publications publications;
    private final PageWords words;
    private final Words all;

    Ticks(Publications publications, PageWords words, Words all) {
        this.publications = publications;
        this.words = words;
        this.all = all;
    }

    List<Tick> roles(Collection<Role> ticked, HttpServletRequest request) {
        return Arrays.stream(Role.values())
                .map(role -> new Tick(role.toString(), name(role, request), ticked.contains(role)))
                .toList();
    }

    private String name(Role role, HttpServletRequest request) {
        return words.text(request, "account.role." + role);
    }

    List<Tick> languages(Collection<Language> ticked) {
        return publications.current().tags().stream()
                .map(language -> new Tick(language.tag(), language.nativeName(), ticked.contains(language)))
                .toList();
    }

    static Set<Role> roles(List<String> sent) {
        var roles = EnumSet.noneOf(Role.class);
        sent.forEach(role -> Role.parse(role).ifPresent(roles::add));
        return roles;
    }

    Set<Language> languages(List<String> sent) {
        return sent.stream()
                .flatMap(tag -> Language.parse(tag).stream())
                .filter(publications.current()::speaks)
                .collect(Collectors.toSet());
    }

    /// `Editor, translator (日本語, Deutsch)`.
    String told(Person person, HttpServletRequest request) {
        var roles = person.roles().stream()
                .sorted()
                .map(role -> role == Role.TRANSLATOR
                        ? translator(person, request)
                        : words.text(request, "account.role.name." + role))
                .toList();
        return all.list(words.language(request), roles);
    }

    private String translator(Person person, HttpServletRequest request) {
        var names =
                person.translates().stream().sorted().map(Language::nativeName).toList();
        return words.text(request, "account.role.translator.into", all.list(words.language(request), names));
    }

    /// The key of what is wrong with a choice of roles, empty where nothing is.
    static String problem(Set<Role> roles, Set<Language> languages) {
        return roles.contains(Role.TRANSLATOR) && languages.isEmpty() ? "account.role.languages-missing" : "";
    }
}
