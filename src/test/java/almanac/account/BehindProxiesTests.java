package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BehindProxiesTests {
    private static String origin(List<String> proxies, String peer, String... forwarded) throws Exception {
        var request = new MockHttpServletRequest("POST", "/studio/sign-in");
        request.setRemoteAddr(peer);
        for (var line : forwarded) {
            request.addHeader("X-Forwarded-For", line);
        }
        var seen = new AtomicReference<String>();
        FilterChain chain = (passed, response) -> seen.set(passed.getRemoteAddr());
        new BehindProxies(new ProxySettings(proxies)).doFilter(request, new MockHttpServletResponse(), chain);
        return seen.get();
    }

    @Test
    void nobody_is_believed_by_default() throws Exception {
        assertThat(origin(List.of(), "198.51.100.7", "203.0.113.1")).isEqualTo("198.51.100.7");
    }

    @Test
    void a_proxy_of_ours_is_believed_about_whom_it_let_in_and_no_further() throws Exception {
        var ours = List.of("10.0.0.0/8", "::1");
        assertThat(origin(ours, "10.1.2.3", "203.0.113.1")).isEqualTo("203.0.113.1");
        assertThat(origin(ours, "[::1]", "192.0.2.9, 203.0.113.1, 10.9.9.9")).isEqualTo("203.0.113.1");
        assertThat(origin(ours, "10.1.2.3", "192.0.2.9", "203.0.113.1")).isEqualTo("203.0.113.1");
        assertThat(origin(ours, "198.51.100.7", "203.0.113.1")).isEqualTo("198.51.100.7");
    }

    @Test
    void what_is_no_address_ends_the_search() throws Exception {
        var ours = List.of("10.0.0.0/8");
        assertThat(origin(ours, "10.1.2.3", "localhost")).isEqualTo("10.1.2.3");
        assertThat(origin(ours, "10.1.2.3", "<script>, 10.4.4.4")).isEqualTo("10.4.4.4");
        assertThat(origin(ours, "10.1.2.3")).isEqualTo("10.1.2.3");
    }

    @Test
    void a_range_that_is_none_is_told_at_the_start() {
        assertThatThrownBy(() -> new ProxySettings(List.of("proxy.example")))
                .hasMessageContaining("almanac.account.trusted-proxies");
    }
}
