package almanac.account.studio;

import almanac.account.Audit;
import almanac.account.AuditEntry;
import almanac.account.AuditQuery;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Profile;
import almanac.account.Role;
import almanac.account.Roles;
import almanac.shared.Handle;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// The audit trail, for owners.
@Studio
class AuditController {
    static final String PATH = Studio.PATH + "/audit";
    private static final int ENTRIES = 50;

    private final Audit audit;
    private final People people;
    private final PageWords words;
    private final JsonMapper json;

    AuditController(Audit audit, People people, PageWords words, JsonMapper json) {
        this.audit = audit;
        this.people = people;
        this.words = words;
        this.json = json;
    }

    @Roles(Role.OWNER)
    @GetMapping(PATH)
    String show(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(required = false) @Nullable Long before,
            HttpServletRequest request,
            Model model) {
        var who = Handle.parse(person).flatMap(people::find);
        var found = audit.find(new AuditQuery(Optional.ofNullable(before), who.map(Person::id), text, ENTRIES + 1));
        var shown = found.subList(0, Math.min(found.size(), ENTRIES));
        model.addAttribute(
                "page",
                new AuditPage(
                        words.text(request, "account.audit"),
                        PATH,
                        text,
                        person,
                        choices(person, request),
                        shown.stream().map(entry -> row(entry, request)).toList(),
                        found.size() > ENTRIES
                                ? older(text, person, shown.getLast().id())
                                : null));
        return "account/audit";
    }

    private static String older(String text, String person, long last) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("text", "{text}")
                .queryParam("person", "{person}")
                .queryParam("before", last)
                .encode()
                .buildAndExpand(text, person)
                .toUriString();
    }

    private List<Tick> choices(String chosen, HttpServletRequest request) {
        return people.all().stream()
                .filter(person -> !person.roles().isEmpty())
                .map(person -> new Tick(
                        person.handle().value(),
                        name(person.id(), request),
                        person.handle().value().equals(chosen)))
                .sorted(Comparator.comparing(Tick::label))
                .toList();
    }

    private AuditPage.Row row(AuditEntry entry, HttpServletRequest request) {
        return new AuditPage.Row(
                words.moment(request, entry.at()),
                entry.person()
                        .map(id -> name(id, request))
                        .orElseGet(() -> words.text(request, "account.audit.program")),
                entry.action(),
                entry.subject(),
                written(entry.before()),
                written(entry.after()));
    }

    private String name(long person, HttpServletRequest request) {
        return people.profile(person, words.language(request))
                .map(Profile::name)
                .orElse(Long.toString(person));
    }

    private String written(Map<String, Object> state) {
        return state.isEmpty() ? "" : json.writeValueAsString(state);
    }
}
