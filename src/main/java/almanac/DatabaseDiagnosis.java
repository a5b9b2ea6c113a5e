package almanac;

import almanac.shared.Diagnosis;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether the database keeps what it promised to keep.
@Component
final class DatabaseDiagnosis implements Diagnosis {
    private final JdbcClient database;

    DatabaseDiagnosis(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String subject() {
        return "database";
    }

    @Override
    public Finding look() {
        var troubles = new ArrayList<String>();
        if (!shows("server_encoding").equals("UTF8")) {
            troubles.add("its encoding is " + shows("server_encoding") + ", which cannot hold every script: use UTF8");
        }
        if (shows("fsync").equals("off") || shows("full_page_writes").equals("off")) {
            troubles.add("a power cut can destroy it: switch fsync and full_page_writes on");
        }
        if (shows("synchronous_commit").equals("off")) {
            troubles.add("a power cut loses what was saved last: switch synchronous_commit on");
        }
        var line = "PostgreSQL " + shows("server_version");
        return troubles.isEmpty()
                ? Finding.well(line + ", schema " + schema())
                : Finding.unwell(line + "; " + String.join("; ", troubles));
    }

    private String shows(String setting) {
        return database.sql("select current_setting(:name)")
                .param("name", setting)
                .query(String.class)
                .single();
    }

    private String schema() {
        return database.sql("select max(version) from flyway_schema_history where success")
                .query(String.class)
                .single();
    }
}
