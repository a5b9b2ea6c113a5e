package almanac.account.studio;

import almanac.account.Anyone;
import almanac.account.Appointment;
import almanac.account.Guests;
import almanac.account.Role;
import almanac.account.Sessions;
import almanac.web.SampleAtHand;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Signs anybody in as somebody of the sample publication, in a demonstration and nowhere else.
@Studio
class GuestsController {
    private final SampleAtHand sample;
    private final Guests guests;
    private final Sessions sessions;

    GuestsController(SampleAtHand sample, Guests guests, Sessions sessions) {
        this.sample = sample;
        this.guests = guests;
        this.sessions = sessions;
    }

    @Anyone
    @PostMapping(Studio.PATH + "/try/{role}")
    String create(@PathVariable String role, HttpServletRequest request) {
        var guest = sample.guests().stream()
                .filter(known -> known.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var appointment = new Appointment(Set.of(Role.parse(guest.role()).orElseThrow()), guest.translates(), Set.of());
        sessions.begin(guests.welcome(guest.person(), appointment), "guest", request);
        return "redirect:" + Studio.PATH;
    }
}
