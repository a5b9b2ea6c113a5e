package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@AlmanacHttpTest
class HealthTests {
    @Value("${almanac.site.url}")
    String site;

    @Value("${management.server.port}")
    int managementPort;

    private static HttpResponse<String> get(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void whoever_balances_load_learns_whether_it_lives_and_takes_readers() throws Exception {
        assertThat(get(site + "/livez").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(site + "/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void whatever_else_there_is_to_measure_stays_on_the_management_port() throws Exception {
        assertThat(get("http://127.0.0.1:" + managementPort + "/actuator/health")
                        .statusCode())
                .isEqualTo(200);
        for (var secret : new String[] {"health", "metrics", "env", "heapdump", "beans"}) {
            assertThat(get(site + "/actuator/" + secret).statusCode())
                    .as(secret)
                    .isIn(401, 404);
        }
        assertThat(get("http://127.0.0.1:" + managementPort + "/actuator/env").statusCode())
                .isNotEqualTo(200);
    }
}
