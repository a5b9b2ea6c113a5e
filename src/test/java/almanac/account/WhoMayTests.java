package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import almanac.AlmanacTest;
import almanac.account.Needs.Seat;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.shared.Language;
import almanac.web.Studio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every handler of the studio, asked by everybody, about texts in every state and language. What each asks of whoever
/// comes stands in `who-may/<module>.txt`; of a handler that is not there only what its rule tells is held.
@AlmanacTest(properties = "almanac.site.languages=en,ja")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc browser;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Seats seats;
    private Needs needs;
    private final Map<String, UUID> works = new LinkedHashMap<>();

    private record Handler(
            RequestMethod method, String pattern, @Nullable Roles rule) {
        String name() {
            return method + " " + pattern;
        }

        boolean isAboutAText() {
            return pattern.contains("{id}/{language}");
        }
    }

    @BeforeAll
    void somebody_in_each_seat_and_a_work_in_each_state() throws Exception {
        seats = new Seats(program);
        needs = Needs.told();
        for (var state : List.of("draft", "live", "withdrawn")) {
            var work = Given.in(program)
                    .article()
                    .titled("A " + state)
                    .by(seats.in(Seat.AUTHOR).id())
                    .drafted()
                    .saying(JA, DraftText.of("Ein " + state, "Text."));
            if (!state.equals("draft")) {
                work.published(EN).published(JA);
            }
            if (state.equals("withdrawn")) {
                work.withdrawn(EN).withdrawn(JA);
            }
            works.put(state, work.id());
        }
    }

    private List<Handler> handlers() {
        var handlers = new ArrayList<Handler>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().isAnnotationPresent(Studio.class)) {
                for (var verb : mapping.getMethodsCondition().getMethods()) {
                    for (var pattern : mapping.getPatternValues()) {
                        handlers.add(new Handler(verb, pattern, method.getMethodAnnotation(Roles.class)));
                    }
                }
            }
        });
        return handlers;
    }

    @Test
    void every_handler_answers_everybody_as_the_tables_say() {
        var wrong = new ArrayList<String>();
        for (var handler : handlers()) {
            for (var seat : Seat.values()) {
                if (handler.isAboutAText()) {
                    works.forEach((state, work) -> {
                        for (var language : List.of(EN, JA)) {
                            ask(handler, seat, work, language, state + " in " + language, wrong);
                        }
                    });
                } else {
                    ask(handler, seat, works.get("live"), EN, "", wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_row_is_about_a_handler_that_is_not_there() {
        assertThat(needs.idle(handlers().stream().map(Handler::name).toList())).isEmpty();
    }

    private void ask(Handler handler, Seat seat, UUID work, Language language, String about, List<String> wrong) {
        var need = needs.of(handler.name(), handler.rule());
        var expected = need.answer(seat, language.equals(JA));
        var status = status(handler, seat, address(handler, work, language), need.fields());
        var reads = handler.method() == RequestMethod.GET;
        var right = switch (expected) {
            case '?' -> status == (reads ? 303 : 401);
            case '!' -> status == 403;
            case '-' -> status == 404;
            case '+' -> status < 500 && status != 401 && status != 403 && (status != 404 || need.absent());
            case '*' -> status < 500 && status != 401;
            default -> throw new AssertionError("No such answer: " + expected);
        };
        if (!right) {
            wrong.add("%s by %s %s: %d where %s is said".formatted(handler.name(), seat, about, status, expected));
        }
    }

    @Test
    void whoever_claims_another_address_each_time_is_counted_as_one() throws Exception {
        var statuses = new ArrayList<Integer>();
        for (var n = 0; n < 61; n++) {
            var asked = request(HttpMethod.POST, "/studio/sign-in/passkey/options")
                    .header("X-Forwarded-For", "203.0.113." + n)
                    .header("Forwarded", "for=203.0.113." + n);
            statuses.add(browser.perform(seats.by(Seat.NOBODY, asked))
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }
        assertThat(statuses).endsWith(429);
    }

    /// What was done is undone again.
    private int status(Handler handler, Seat seat, String address, Map<String, String> fields) {
        var asked =
                request(HttpMethod.valueOf(handler.method().name()), address).accept("text/html");
        fields.forEach(asked::param);
        var signed = seats.by(seat, asked);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return browser.perform(signed).andReturn().getResponse().getStatus();
            } catch (Exception failed) {
                throw new AssertionError(handler.name() + " by " + seat, failed);
            }
        });
    }

    private String address(Handler handler, UUID work, Language language) {
        return handler.pattern()
                .replace("{id}/{language}", work + "/" + language)
                .replace("{handle}", seats.in(Seat.ANOTHER_AUTHOR).handle().value())
                .replace("{id}", "1")
                .replace("{role}", "editor")
                .replaceAll("\\{[^}]*}", "1");
    }

    @Test
    void no_form_is_taken_without_its_token_or_from_another_site() throws Exception {
        for (var handler : handlers()) {
            if (handler.method() != RequestMethod.GET) {
                var verb = HttpMethod.valueOf(handler.method().name());
                var address = address(handler, works.get("live"), EN);
                var attacks = Map.of(
                        "without a token",
                        seats.signedIn(Seat.OWNER, request(verb, address)),
                        "from elsewhere",
                        seats.by(Seat.OWNER, request(verb, address).header("Origin", "https://evil.example")),
                        "from nowhere",
                        seats.by(Seat.OWNER, request(verb, address).header("Origin", "null")),
                        "across sites",
                        seats.by(Seat.OWNER, request(verb, address).header("Sec-Fetch-Site", "cross-site")),
                        "from a neighbour",
                        seats.by(Seat.OWNER, request(verb, address).header("Sec-Fetch-Site", "same-site")));
                for (var attack : attacks.entrySet()) {
                    assertThat(browser.perform(attack.getValue())
                                    .andReturn()
                                    .getResponse()
                                    .getStatus())
                            .as("%s %s", handler.name(), attack.getKey())
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void no_reading_by_an_owner_changes_anything() throws Exception {
        for (var handler : handlers()) {
            if (handler.method() == RequestMethod.GET) {
                var asked = seats.by(Seat.OWNER, request(HttpMethod.GET, address(handler, works.get("live"), EN)));
                var before = contents();
                browser.perform(asked);
                assertThat(contents()).as(handler.name()).isEqualTo(before);
            }
        }
    }

    /// Of everything but when a session was last used.
    private Map<String, String> contents() {
        var contents = new LinkedHashMap<String, String>();
        var tables = jdbc.queryForList(
                "select tablename from pg_tables where schemaname = 'public' and tablename not like 'account_session%'"
                        + " order by 1",
                String.class);
        tables.forEach(table -> contents.put(
                table,
                jdbc.queryForObject(
                        "select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from \"" + table + "\" t",
                        String.class)));
        return contents;
    }
}
