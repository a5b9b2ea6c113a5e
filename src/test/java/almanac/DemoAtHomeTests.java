package almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DemoAtHomeTests {
    private static String address(Map<String, Object> settings) {
        var context = new GenericApplicationContext();
        var environment = new StandardEnvironment();
        var all = new HashMap<String, Object>(Map.of("almanac.site.url", "http://localhost:8080"));
        all.putAll(settings);
        environment.getPropertySources().addFirst(new MapPropertySource("test", all));
        context.setEnvironment(environment);
        new DemoAtHome().initialize(context);
        return environment.getProperty("server.address", "anywhere");
    }

    @Test
    void a_demonstration_listens_to_its_own_machine_only() {
        assertThat(address(Map.of("almanac.demo", "true"))).isEqualTo("127.0.0.1");
        assertThat(address(Map.of("almanac.demo", "true", "server.address", "::1")))
                .isEqualTo("::1");
        assertThat(address(Map.of("almanac.demo", "false"))).isEqualTo("anywhere");
    }

    @Test
    void a_demonstration_for_others_does_not_start() {
        assertThatThrownBy(() -> address(Map.of("almanac.demo", "true", "server.address", "0.0.0.0")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SERVER_ADDRESS names 0.0.0.0");
        assertThatThrownBy(() -> address(Map.of("almanac.demo", "true", "almanac.site.url", "https://almanac.invalid")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ALMANAC_SITE_URL names almanac.invalid");
        assertThat(address(Map.of("almanac.site.url", "https://almanac.invalid")))
                .isEqualTo("anywhere");
    }
}
