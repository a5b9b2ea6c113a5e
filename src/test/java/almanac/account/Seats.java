package almanac.account;

import almanac.account.Needs.Seat;
import almanac.shared.Language;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// One person in each seat, and their requests, without signing anybody in by password.
final class Seats {
    private static final String FORM = "0123456789";
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");

    private final FindByIndexNameSessionRepository<Session> sessions;
    private final Map<Seat, Person> people = new EnumMap<>(Seat.class);
    private final Map<Seat, String> ids = new EnumMap<>(Seat.class);

    @SuppressWarnings("unchecked")
    Seats(ApplicationContext program) {
        sessions = program.getBean(FindByIndexNameSessionRepository.class);
        var everybody = program.getBean(People.class);
        for (var seat : Seat.values()) {
            order(seat)
                    .ifPresent(order ->
                            people.put(seat, everybody.add(order, Actor.PROGRAM).person()));
        }
    }

    private static Optional<AddPerson> order(Seat seat) {
        var named = AddPerson.named(seat.name(), EN).reachedAt(seat.name() + "@example.org");
        return switch (seat) {
            case NOBODY -> Optional.empty();
            case HALF, AUTHOR, ANOTHER_AUTHOR -> Optional.of(named.as(Role.AUTHOR));
            case OWNER -> Optional.of(named.as(Role.OWNER));
            case EDITOR -> Optional.of(named.as(Role.EDITOR));
            case EDITOR_OF_JAPANESE -> Optional.of(named.as(Role.EDITOR).editingOnly(JA));
            case TRANSLATOR -> Optional.of(named.as(Role.TRANSLATOR).translatingInto(JA));
        };
    }

    Person in(Seat seat) {
        return people.get(seat);
    }

    /// The same request by whoever sits there, with a form's token.
    MockHttpServletRequestBuilder by(Seat seat, MockHttpServletRequestBuilder request) {
        return signedIn(seat, request).param("_csrf", token());
    }

    /// Without the token.
    MockHttpServletRequestBuilder signedIn(Seat seat, MockHttpServletRequestBuilder request) {
        var form = new Cookie("almanac_form", FORM);
        return seat == Seat.NOBODY
                ? request.cookie(form)
                : request.cookie(
                        form, new Cookie("almanac", encoded(session(seat).getBytes(StandardCharsets.UTF_8))));
    }

    /// As pages write it: the cookie's value behind as many bytes that it was mixed with, here with nothing.
    private static String token() {
        var bytes = new byte[FORM.length() * 2];
        System.arraycopy(FORM.getBytes(StandardCharsets.UTF_8), 0, bytes, FORM.length(), FORM.length());
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Some requests end it; then there is another.
    private String session(Seat seat) {
        var kept = ids.get(seat);
        if (kept == null || sessions.findById(kept) == null) {
            kept = begun(seat);
            ids.put(seat, kept);
        }
        return kept;
    }

    private String begun(Seat seat) {
        var id = people.get(seat).id();
        var session = sessions.createSession();
        session.setAttribute(Sessions.SINCE, Instant.now().toEpochMilli());
        if (seat == Seat.HALF) {
            session.setAttribute(Sessions.HALF, id);
        } else {
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(id));
            session.setAttribute(Sessions.PERSON, id);
        }
        sessions.save(session);
        return session.getId();
    }
}
