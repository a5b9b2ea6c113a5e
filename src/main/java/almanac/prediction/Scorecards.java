package almanac.prediction;

import almanac.publication.Publications;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Scorecards, each added up by one statement over the scores of what was published. Every forecaster's forecast of a
/// prediction counts once.
@Component
public class Scorecards {
    private final JdbcClient jdbc;
    private final Publications publications;

    Scorecards(JdbcClient jdbc, Publications publications) {
        this.jdbc = jdbc;
        this.publications = publications;
    }

    /// The two of one scope: what was recorded here when it was said, and the same with what others dated who brought
    /// it.
    public record Pair(Scorecard recordedHere, Scorecard withImports) {}

    public Pair of(Scope scope) {
        var here = new Sums();
        var imported = new Sums();
        var predictions = new long[1];
        jdbc.sql("""
            select grouping(c.year) as whole, width_bucket(c.probability, 0, 1, 10) as bin, c.year, c.grade,
                   count(c.brier) as n, count(*) filter (where c.happened) as hits,
                   count(c.reference) as stated, count(c.pinball) as quantiles,
                   sum(c.probability) as probability, sum(c.brier) as brier, sum(c.log) as log,
                   sum(c.weighted) filter (where c.brier is not null) as weighted, sum(c.even) as even,
                   sum(c.reference) as reference, sum(c.brier) filter (where c.reference is not null) as of_stated,
                   sum(c.pinball) as pinball
            from prediction_score c
            join prediction_standing s on s.prediction = c.prediction and s.published_at is not null
            where c.grade <> 'recorded-later'
            """ + scope.ofScores() + '\n' + """
            group by grouping sets ((width_bucket(c.probability, 0, 1, 10), c.grade), (c.year, c.grade))
            union all
            select 2, null, null, '', count(*), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
            from prediction_prediction p
            join prediction_standing s on s.prediction = p.article and s.published_at is not null
            where true
            """ + scope.ofPredictions())
                .params(scope.parameters(publications.current().timeZone()))
                .query(row -> {
                    if (row.getInt("whole") == 2) {
                        predictions[0] = row.getLong("n");
                        return;
                    }
                    add(imported, row);
                    if (row.getString("grade").equals(Grade.RECORDED_HERE.toString())) {
                        add(here, row);
                    }
                });
        return new Pair(here.card(predictions[0]), imported.card(predictions[0]));
    }

    private static void add(Sums sums, ResultSet row) throws SQLException {
        var part = Sums.Part.of(row);
        if (row.getInt("whole") == 1) {
            sums.inBin((Integer) row.getObject("bin"), part);
        } else {
            sums.inYear(row.getInt("year"), part);
        }
    }
}
