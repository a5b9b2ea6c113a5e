package almanac;

import almanac.shared.Home;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/// Where the pool connects when no database is given: the PostgreSQL under the home. As the pool needs this bean, it
/// closes first and finds its database alive until then.
@Component
@Conditional(EmbeddedDatabase.NoneGiven.class)
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {
    private final EmbeddedPostgres postgres;

    EmbeddedDatabase(Home home, ObjectProvider<DatabaseAhead> ahead) {
        var early = ahead.getIfAvailable();
        postgres = early == null ? EmbeddedPostgres.under(home.folder("postgres"), List.of()) : early.started();
    }

    static boolean isMeantBy(Environment environment) {
        return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }

    @Override
    public String getJdbcUrl() {
        return postgres.url();
    }

    @Override
    public String getUsername() {
        return postgres.user();
    }

    @Override
    public String getPassword() {
        return postgres.password();
    }

    @Override
    public void close() {
        postgres.close();
    }

    static final class NoneGiven implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isMeantBy(context.getEnvironment());
        }
    }
}
