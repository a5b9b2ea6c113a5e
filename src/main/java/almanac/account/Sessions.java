package almanac.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Who is signed in, in which browser, since when; kept in PostgreSQL, so that every node knows.
@Component
public class Sessions {
    static final String PERSON = "person";
    static final String SINCE = "since";
    static final String FACTORS = "factors";
    static final String BROWSER = "browser";
    static final String HALF = "half";
    private static final Duration HALF_HOLDS = Duration.ofMinutes(10);
    /// However busy a session is, after that time one proves again who one is.
    static final Duration LONGEST = Duration.ofDays(30);

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;
    private final InstantSource time;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository, InstantSource time) {
        this.repository = repository;
        this.time = time;
    }

    /// A browser in which somebody is signed in.
    ///
    /// @param browser what it calls itself, shortened
    public record SignedIn(String id, String browser, Instant since, Instant lastUsed, boolean here) {}

    /// Lets somebody in: under a new session id, so that one planted before is worth nothing.
    public void begin(Person person, String factors, HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(person.id()));
        session.setAttribute(PERSON, person.id());
        session.setAttribute(FACTORS, factors);
        session.setAttribute(SINCE, time.instant().toEpochMilli());
        session.setAttribute(BROWSER, browser(request));
    }

    /// Remembers that the password was right and a code is still due; opens nothing.
    public void beginHalf(Person person, HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(HALF, person.id());
        session.setAttribute(SINCE, time.instant().toEpochMilli());
    }

    /// Who still owes a code, for a few minutes.
    public Optional<Long> half(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(HALF) instanceof Long person
                        && session.getAttribute(SINCE) instanceof Long since
                        && Instant.ofEpochMilli(since).plus(HALF_HOLDS).isAfter(time.instant())
                ? Optional.of(person)
                : Optional.empty();
    }

    private static String browser(HttpServletRequest request) {
        var said = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return said.substring(0, Math.min(said.length(), 200)).replaceAll("\\p{Cntrl}", " ");
    }

    /// Whose session this request belongs to.
    Optional<Long> person(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(PERSON) instanceof Long person)
                || !(session.getAttribute(SINCE) instanceof Long since)) {
            return Optional.empty();
        }
        if (Instant.ofEpochMilli(since).plus(LONGEST).isBefore(time.instant())) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(person);
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }

    /// Every browser somebody is signed in with, the one last used first.
    public List<SignedIn> of(long person, String here) {
        return repository.getObject().findByPrincipalName(Long.toString(person)).values().stream()
                .map(session -> new SignedIn(
                        session.getId(),
                        String.valueOf(session.<Object>getAttribute(BROWSER)),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(SignedIn::lastUsed).reversed())
                .toList();
    }

    /// Ends one of somebody's sessions; another's id ends nothing.
    public void end(long person, String id) {
        var known = repository.getObject();
        if (known.findByPrincipalName(Long.toString(person)).containsKey(id)) {
            known.deleteById(id);
        }
    }

    /// Signs somebody out everywhere.
    public void endAll(long person) {
        repository.ifAvailable(known ->
                known.findByPrincipalName(Long.toString(person)).keySet().forEach(known::deleteById));
    }
}
