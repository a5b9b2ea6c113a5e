/// Dated claims, judged when due, scored over time. A prediction is an article of its own kind; what is said of it is a
/// record to which lines are only ever added. Read `Record` and `Entry` first, `Forecasting` and `Judging` for writing,
/// `Scoring` and `Scorecards` for what comes of it.
///
/// Pages that show facts and words together read article's tables in the same statement; whoever changes those finds
/// the queries in `PredictionRows`.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "relay",
            "markup",
            "publication",
            "web",
            "mail",
            "account",
            "media",
            "topic",
            "article"
        })
@NullMarked
package almanac.prediction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
