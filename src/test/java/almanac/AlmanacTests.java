package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Home;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@AlmanacTest
class AlmanacTests {
    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Home home;

    @Autowired
    ThymeleafViewResolver views;

    @Value("${almanac.site.url}")
    String address;

    @Test
    void the_program_is_wired_on_a_database_of_its_own() {
        assertThat(jdbc.queryForObject("select current_database()", String.class))
                .startsWith("run_");
        assertThat(home.folder()).isAbsolute().asString().contains("test-home");
        assertThat(address).matches("http://localhost:\\d+");
    }

    @Test
    void after_a_post_the_browser_is_sent_on_with_303() throws Exception {
        var response = new MockHttpServletResponse();
        views.resolveViewName("redirect:/next", Locale.ROOT)
                .render(Map.of(), new MockHttpServletRequest("POST", "/form"), response);
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/next");
    }
}
