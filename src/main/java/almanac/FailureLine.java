package almanac;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/// Says in one line why the program does not start, where the person at the terminal can do something about it. What
/// is left is a bug, and gets Spring's full report.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailureLine implements SpringBootExceptionReporter {
    private final Environment environment;

    FailureLine(ConfigurableApplicationContext context) {
        this.environment = context.getEnvironment();
    }

    @Override
    public boolean reportException(Throwable failure) {
        var line = about(failure, environment);
        line.ifPresent(System.err::println);
        return line.isPresent();
    }

    static Optional<String> about(Throwable failure, Environment environment) {
        for (var cause : causes(failure)) {
            switch (cause) {
                case CannotStart known -> {
                    return Optional.ofNullable(known.getMessage());
                }
                case PortInUseException taken -> {
                    return Optional.of(portTaken(taken.getPort(), environment));
                }
                case SQLException refused
                when away(refused) -> {
                    return Optional.of(databaseAway(refused, environment));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static List<Throwable> causes(Throwable failure) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        var all = new ArrayList<Throwable>();
        for (var cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            all.add(cause);
        }
        return all;
    }

    private static String portTaken(int port, Environment environment) {
        var management = environment.getProperty("management.server.port", Integer.class, 0);
        var setting = port == management ? "MANAGEMENT_SERVER_PORT" : "SERVER_PORT";
        return "Port " + port + " is taken by another program. Stop that one, or set " + setting + " to a free port.";
    }

    /// No connection, not let in, no such database, or shutting down.
    private static boolean away(SQLException failure) {
        var state = failure.getSQLState();
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("28")
                        || state.startsWith("3D")
                        || state.startsWith("57P"));
    }

    private static String databaseAway(SQLException failure, Environment environment) {
        var url = environment.getProperty("spring.datasource.url", "under the home");
        return "The database " + withoutSecrets(url) + " cannot be used: " + firstSentence(failure)
                + ". Start it, or correct SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                + " SPRING_DATASOURCE_PASSWORD.";
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static String firstSentence(SQLException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\. .*|\\.$", "");
    }
}
