package almanac;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/// Starts the embedded database while Spring still reads our classes, so that a start waits for the slower of the two
/// and not for both.
final class DatabaseAhead
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>,
                ApplicationContextInitializer<ConfigurableApplicationContext>,
                AutoCloseable {
    private @Nullable CompletableFuture<EmbeddedPostgres> starting;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        var environment = prepared.getEnvironment();
        if (EmbeddedDatabase.isMeantBy(environment)) {
            starting = CompletableFuture.supplyAsync(
                    () -> start(environment), Thread.ofPlatform().name("database")::start);
        }
    }

    private static EmbeddedPostgres start(Environment environment) {
        var settings = Binder.get(environment).bindOrCreate("almanac", AlmanacSettings.class);
        return EmbeddedPostgres.under(settings.writableHome().folder("postgres"), List.of());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("databaseAhead", this);
    }

    EmbeddedPostgres started() {
        try {
            return Objects.requireNonNull(starting).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof CannotStart known ? known : failure;
        }
    }

    /// For a start that failed before anybody asked for the database.
    @Override
    public void close() {
        if (starting != null) {
            starting.thenAccept(EmbeddedPostgres::close)
                    .exceptionally(reported -> null)
                    .join();
        }
    }
}
