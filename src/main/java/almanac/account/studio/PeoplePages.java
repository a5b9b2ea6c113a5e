package almanac.account.studio;

import almanac.account.Appointment;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Profile;
import almanac.account.Role;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Draws the list of everybody, with the forms beneath it as they were sent.
@Component
class PeoplePages {
    private final People people;
    private final Ticks ticks;
    private final PageWords words;

    PeoplePages(People people, Ticks ticks, PageWords words) {
        this.people = people;
        this.ticks = ticks;
        this.words = words;
    }

    /// @param link what to hand to whoever was invited
    String show(@Nullable String link, HttpServletRequest request, Model model) {
        return page(invitation(request), service(request), link, request, model);
    }

    String again(PeoplePage.Invitation invitation, HttpServletRequest request, Model model) {
        return page(invitation, service(request), null, request, model);
    }

    String again(PeoplePage.Service service, HttpServletRequest request, Model model) {
        return page(invitation(request), service, null, request, model);
    }

    private PeoplePage.Invitation invitation(HttpServletRequest request) {
        var boxes = ticks.boxes(Appointment.of(Role.AUTHOR), null, request);
        return new PeoplePage.Invitation(Field.EMPTY, Field.EMPTY, boxes);
    }

    private PeoplePage.Service service(HttpServletRequest request) {
        return new PeoplePage.Service(Field.EMPTY, ticks.boxes(Appointment.NONE, null, request));
    }

    private String page(
            PeoplePage.Invitation invitation,
            PeoplePage.Service service,
            @Nullable String link,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page",
                new PeoplePage(words.text(request, "account.people"), rows(request), invitation, service, link));
        return "account/people";
    }

    private List<PeoplePage.Row> rows(HttpServletRequest request) {
        return people.all().stream()
                .sorted(Comparator.comparing((Person person) -> person.roles().isEmpty())
                        .thenComparing(Person::isService)
                        .thenComparing(person -> person.handle().value()))
                .map(person -> new PeoplePage.Row(
                        people.profile(person.id(), words.language(request))
                                .map(Profile::name)
                                .orElse(person.handle().value()),
                        person.email().orElse(""),
                        ticks.told(person.appointment(), request),
                        PersonPages.path(person),
                        person.isService()))
                .toList();
    }
}
