package almanac.prediction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Whose and which predictions are meant: everybody's, an author's, a topic's, a year's.
///
/// @param year in which they fall due, by the publication's calendar
public record Scope(Optional<Long> author, Optional<Long> topic, Optional<Integer> year) {
    public static final Scope SITE = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    /// On scores, named c.
    String ofScores() {
        return (author.isPresent() ? " and c.person = :author" : "")
                + (topic.isPresent() ? " and exists (" + TOPIC + "c.prediction and topic = :topic)" : "")
                + (year.isPresent() ? " and c.year = :year" : "");
    }

    /// On predictions, named p.
    String ofPredictions() {
        return (author.isPresent()
                        ? " and exists (select from article_author where article = p.article and person = :author)"
                        : "")
                + (topic.isPresent() ? " and exists (" + TOPIC + "p.article and topic = :topic)" : "")
                + (year.isPresent() ? " and p.resolves_by > :begin and p.resolves_by <= :end" : "");
    }

    private static final String TOPIC = "select from article_topic where article = ";

    Map<String, Object> parameters(java.time.ZoneId zone) {
        var parameters = new HashMap<String, Object>();
        author.ifPresent(id -> parameters.put("author", id));
        topic.ifPresent(id -> parameters.put("topic", id));
        year.ifPresent(number -> {
            parameters.put("year", number);
            // A day's end belongs to the day.
            parameters.put("begin", start(number, zone));
            parameters.put("end", start(number + 1, zone));
        });
        return parameters;
    }

    private static java.time.OffsetDateTime start(int year, java.time.ZoneId zone) {
        return Ledger.utc(java.time.LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant());
    }
}
