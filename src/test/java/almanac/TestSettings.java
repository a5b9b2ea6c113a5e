package almanac;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Gives each test context its own database, home and port. Found through `META-INF/spring.factories`.
public final class TestSettings implements ContextCustomizerFactory {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        if (AnnotatedElementUtils.hasAnnotation(test, AlmanacHttpTest.class)) {
            return new Customizer(true);
        }
        return AnnotatedElementUtils.hasAnnotation(test, AlmanacTest.class) ? new Customizer(false) : null;
    }

    /// Equal for equal tests, so that contexts are shared.
    private record Customizer(boolean http) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var home = Path.of(
                    "target/test-home/context-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet());
            TestPropertyValues.of(
                            "almanac.home=" + home.toAbsolutePath(),
                            "spring.datasource.url=" + TestDatabases.migrated(),
                            "spring.datasource.username=" + TestDatabases.user(),
                            "spring.datasource.password=" + TestDatabases.password(),
                            "server.port=" + FreePort.next(),
                            "management.server.port=" + FreePort.next(),
                            "db-scheduler.enabled=" + http)
                    .and(unlessGiven(context, "almanac.sample", "false"))
                    // Each browser of a test has an address of its own.
                    .and(unlessGiven(context, "almanac.account.trusted-proxies", http ? "127.0.0.1,::1" : ""))
                    .applyTo(context);
        }

        private static String unlessGiven(ConfigurableApplicationContext context, String name, String value) {
            return name + "=" + context.getEnvironment().getProperty(name, value);
        }
    }
}
