package almanac;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/// A demonstration lets whoever comes try every role, so it is for the machine that it runs on: it listens nowhere else
/// and does not start where it was told to.
final class DemoAtHome implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {
    private static final String ADDRESS = "server.address";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("almanac.demo", Boolean.class, false)) {
            return;
        }
        refuseElsewhere("SERVER_ADDRESS", environment.getProperty(ADDRESS));
        refuseElsewhere("ALMANAC_SITE_URL", host(environment));
        environment.getPropertySources().addLast(new MapPropertySource("demo at home", Map.of(ADDRESS, "127.0.0.1")));
    }

    private static @Nullable String host(Environment environment) {
        try {
            return URI.create(environment.getProperty("almanac.site.url", "")).getHost();
        } catch (IllegalArgumentException toldLater) {
            return null;
        }
    }

    private static void refuseElsewhere(String setting, @Nullable String host) {
        if (host != null && !host.isBlank() && !isLoopback(host)) {
            throw new CannotStart("A demonstration (ALMANAC_DEMO) is for this machine only, and " + setting + " names "
                    + host + ". Unset one of the two.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }

    /// Before anything is started that would have to be stopped again.
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
