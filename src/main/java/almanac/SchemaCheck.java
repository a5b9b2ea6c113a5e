package almanac;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// Brings the schema up to date, and refuses databases that are too old for us, or that we are too old for.
@Component
final class SchemaCheck implements FlywayMigrationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaCheck.class);
    private static final int OLDEST = 15;

    @Override
    public void migrate(Flyway flyway) {
        refuseOldPostgres(flyway);
        refuseNewerSchema(flyway);
        var migrated = flyway.migrate();
        if (migrated.migrationsExecuted > 0) {
            LOG.info("Brought the schema to version {}", migrated.targetSchemaVersion);
        }
    }

    private static void refuseOldPostgres(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart("The database is PostgreSQL " + version + ", and Almanac needs " + OLDEST
                        + " or newer. Upgrade it, or set SPRING_DATASOURCE_URL to another.");
            }
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private static void refuseNewerSchema(Flyway flyway) {
        for (var applied : flyway.info().applied()) {
            if (applied.getState().isApplied() && !applied.getState().isResolved()) {
                throw new CannotStart("The database was last used by a newer Almanac: it holds migration "
                        + applied.getVersion() + ", which this one does not know. Start that version or a newer one.");
            }
        }
    }
}
