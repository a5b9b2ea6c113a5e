package almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What holds for every address there is, because it is asked of every address there is.
@AlmanacTest
class RoutesTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcTemplate jdbc;

    private record Route(RequestMethod method, String pattern, String handler) {
        /// An address of this route with something plausible in each gap.
        String address() {
            return pattern.replaceAll("\\{language[^}]*}", "en")
                    .replaceAll("\\{id[^}]*}", "0190a5d2-7c3f-7000-8000-000000000001")
                    .replaceAll("\\{(n|number|width|year)[^}]*}", "2021")
                    .replaceAll("\\{month[^}]*}", "01")
                    .replaceAll("\\{[^}]*}", "anything");
        }

        boolean reads() {
            return method == RequestMethod.GET || method == RequestMethod.HEAD || method == RequestMethod.OPTIONS;
        }
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("almanac")) {
                return;
            }
            assertThat(mapping.getMethodsCondition().getMethods())
                    .as("the methods that %s answers to", handler)
                    .isNotEmpty();
            for (var method : mapping.getMethodsCondition().getMethods()) {
                for (var pattern : mapping.getPatternValues()) {
                    routes.add(new Route(method, pattern, handler.toString()));
                }
            }
        });
        return routes;
    }

    @Test
    void whoever_changes_something_is_asked_who_they_are() throws Exception {
        for (var route : routes()) {
            if (!route.reads()) {
                var status = browser.perform(
                                request(HttpMethod.valueOf(route.method().name()), route.address())
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{}"))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as(route.toString()).isIn(401, 403);
            }
        }
    }

    @Test
    void no_reading_changes_anything() throws Exception {
        for (var route : routes()) {
            if (route.reads()) {
                var before = contents();
                browser.perform(request(HttpMethod.valueOf(route.method().name()), route.address()));
                assertThat(contents()).as(route.toString()).isEqualTo(before);
            }
        }
    }

    private Map<String, String> contents() {
        var contents = new TreeMap<String, String>();
        for (var table :
                jdbc.queryForList("select tablename from pg_tables where schemaname = 'public'", String.class)) {
            contents.put(
                    table,
                    jdbc.queryForObject(
                            "select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from \"" + table
                                    + "\" t",
                            String.class));
        }
        return contents;
    }
}
