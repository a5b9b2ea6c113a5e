package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.shared.Home;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

@AlmanacTest
class AlmanacTests {
    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Home home;

    @Value("${almanac.site.url}")
    String address;

    @Test
    void the_program_is_wired_on_a_database_of_its_own() {
        assertThat(jdbc.queryForObject("select current_database()", String.class))
                .startsWith("run_");
        assertThat(home.folder()).isAbsolute().asString().contains("test-home");
        assertThat(address).matches("http://localhost:\\d+");
    }
}
