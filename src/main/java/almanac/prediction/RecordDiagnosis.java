package almanac.prediction;

import almanac.shared.Diagnosis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// Goes through the records of all predictions: every hash is that of its line, every line names the one before, and
/// what stands beside the lines is what they say.
@Component
class RecordDiagnosis implements Diagnosis {
    private static final int NAMED = 5;

    private final JdbcClient jdbc;

    RecordDiagnosis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String subject() {
        return "predictions";
    }

    @Override
    @Transactional(readOnly = true)
    public Finding look() {
        var walk = new Walk();
        jdbc.sql("""
            select p.handle, e.number, e.kind, e.grade, e.at, e.recorded_at, e.probability, e.line, e.hash, s.head
            from prediction_entry e
            join prediction_prediction p on p.article = e.prediction
            join prediction_standing s on s.prediction = e.prediction
            order by e.prediction, e.number
            """).withFetchSize(1_000).query(walk::step);
        walk.end();
        return walk.broken.isEmpty()
                ? Finding.well(walk.predictions + " predictions, " + walk.lines + " lines, every chain whole")
                : Finding.unwell("The record was changed behind the program's back: "
                        + String.join(", ", walk.broken.subList(0, Math.min(NAMED, walk.broken.size())))
                        + (walk.broken.size() > NAMED ? " …" : "") + ". Restore them from a backup.");
    }

    /// One prediction after the other, line by line.
    private static final class Walk {
        private final List<String> broken = new ArrayList<>();
        private String handle = "";
        private String head = "";
        private String before = Entry.FIRST;
        private int number;
        private int predictions;
        private long lines;

        void step(ResultSet row) throws SQLException {
            if (!row.getString("handle").equals(handle)) {
                end();
                handle = row.getString("handle");
                head = row.getString("head");
                before = Entry.FIRST;
                number = 0;
                predictions++;
            }
            lines++;
            number++;
            if (!holds(row)) {
                broken.add(handle + " line " + row.getInt("number"));
            }
            before = row.getString("hash");
        }

        void end() {
            if (!handle.isEmpty() && !before.equals(head)) {
                broken.add(handle + " end");
            }
        }

        private boolean holds(ResultSet row) throws SQLException {
            var text = row.getString("line");
            var line = Lines.JSON.readTree(text);
            return row.getInt("number") == number
                    && Line.hash(text).equals(row.getString("hash"))
                    && says(line, "before", before)
                    && says(line, "prediction", handle)
                    && line.get("number").intValue() == number
                    && says(line, "kind", row.getString("kind"))
                    && says(line, "grade", row.getString("grade"))
                    && says(line, "at", Predictions.instant(row, "at").toString())
                    && says(
                            line,
                            "recordedAt",
                            Predictions.instant(row, "recorded_at").toString())
                    && sameProbability(line, row);
        }

        private static boolean says(JsonNode line, String name, String value) {
            var node = line.get(name);
            return node != null && node.isString() && node.stringValue().equals(value);
        }

        private static boolean sameProbability(JsonNode line, ResultSet row) throws SQLException {
            var node = line.get("probability");
            var kept = row.getBigDecimal("probability");
            return node == null ? kept == null : kept != null && kept.compareTo(node.decimalValue()) == 0;
        }
    }
}
