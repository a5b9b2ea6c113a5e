package almanac.account.studio;

import almanac.account.Appointment;
import almanac.account.Role;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.PageWords;
import almanac.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Roles and their languages as boxes to tick, and what was ticked.
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

    Boxes boxes(Appointment appointment, @Nullable String problem, HttpServletRequest request) {
        var roles = Arrays.stream(Role.values())
                .map(role -> new Tick(
                        role.toString(),
                        words.text(request, "account.role." + role),
                        appointment.roles().contains(role)))
                .toList();
        return new Boxes(roles, languages(appointment.translates()), languages(appointment.edits()), problem);
    }

    private List<Tick> languages(Set<Language> ticked) {
        return publications.current().tags().stream()
                .map(language -> new Tick(language.tag(), language.nativeName(), ticked.contains(language)))
                .toList();
    }

    /// What was ticked.
    Appointment appointment(RolesForm form) {
        var roles =
                form.roles().stream().flatMap(role -> Role.parse(role).stream()).collect(Collectors.toSet());
        return new Appointment(roles, spoken(form.translates()), spoken(form.edits()));
    }

    private Set<Language> spoken(List<String> sent) {
        return sent.stream()
                .flatMap(tag -> Language.parse(tag).stream())
                .filter(publications.current()::speaks)
                .collect(Collectors.toSet());
    }

    /// What is wrong with a choice of roles, if anything.
    @Nullable
    String problem(Appointment chosen, HttpServletRequest request) {
        return chosen.roles().contains(Role.TRANSLATOR) && chosen.translates().isEmpty()
                ? words.text(request, "account.role.languages-missing")
                : null;
    }

    /// `Editor and translator into 日本語`.
    String told(Appointment appointment, HttpServletRequest request) {
        var roles = appointment.roles().stream()
                .sorted()
                .map(role -> told(role, appointment, request))
                .toList();
        return all.list(words.language(request), roles);
    }

    private String told(Role role, Appointment appointment, HttpServletRequest request) {
        return switch (role) {
            case TRANSLATOR -> words.text(request, "account.role.translator.into", named(appointment.translates()));
            case EDITOR ->
                appointment.edits().isEmpty()
                        ? words.text(request, "account.role.name.editor")
                        : words.text(request, "account.role.editor.of", named(appointment.edits()));
            case OWNER -> words.text(request, "account.role.name.owner");
            case AUTHOR -> words.text(request, "account.role.name.author");
        };
    }

    private String named(Set<Language> languages) {
        return languages.stream().sorted().map(Language::nativeName).collect(Collectors.joining(", "));
    }
}
