package almanac.prediction;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Person;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The record of each prediction: lines are added at its end and read in order, and nothing else. Whoever adds holds
/// the prediction locked.
@Component
class Ledger {
    private final JdbcClient jdbc;
    private final People people;
    private final InstantSource time;

    Ledger(JdbcClient jdbc, People people, InstantSource time) {
        this.jdbc = jdbc;
        this.people = people;
        this.time = time;
    }

    /// When and by whom something was said, as far as whoever brings it knows.
    ///
    /// @param at    empty for now, by this server's clock
    /// @param grade of a time that is given
    /// @param by    whose word it is; empty for the writer's own
    record Saying(Optional<Instant> at, Grade grade, Optional<Long> by, Actor writer) {
        static Saying now(Actor by) {
            return new Saying(Optional.empty(), Grade.RECORDED_HERE, Optional.empty(), by);
        }

        Optional<Long> person() {
            return by.or(() -> writer.isProgram() ? Optional.empty() : Optional.of(writer.person()));
        }
    }

    /// The line that follows the last one.
    Line append(Prediction prediction, List<Line> record, Said said, Saying saying) {
        var now = Plain.time(time.instant());
        var at = saying.at().map(Plain::time).orElse(now);
        var entry = new Entry(
                record.size() + 1,
                at,
                now,
                saying.at().isEmpty() ? Grade.RECORDED_HERE : saying.grade(),
                saying.person().flatMap(people::find).map(Person::publicId),
                writer(saying),
                said,
                record.isEmpty() ? Entry.FIRST : record.getLast().hash());
        var line = Line.of(prediction.handle().value(), entry);
        insert(prediction.article(), saying.person().orElse(null), line);
        return line;
    }

    private Optional<java.util.UUID> writer(Saying saying) {
        return saying.writer().isProgram()
                        || saying.person()
                                .filter(by -> by == saying.writer().person())
                                .isPresent()
                ? Optional.empty()
                : people.find(saying.writer().person()).map(Person::publicId);
    }

    private void insert(long prediction, @Nullable Long person, Line line) {
        var entry = line.entry();
        jdbc.sql("""
            insert into prediction_entry (
                id, prediction, number, kind, at, recorded_at, grade, person, probability, line, hash)
            values (nextval('prediction_entry_seq'), :prediction, :number, :kind, :at, :recordedAt, :grade, :person,
                    cast(:probability as numeric), :line, :hash)
            """)
                .param("prediction", prediction)
                .param("number", entry.number())
                .param("kind", entry.said().kind())
                .param("at", utc(entry.at()))
                .param("recordedAt", utc(entry.recordedAt()))
                .param("grade", entry.grade().toString())
                .param("person", person)
                .param("probability", probability(entry.said()))
                .param("line", line.text())
                .param("hash", line.hash())
                .update();
    }

    private static @Nullable BigDecimal probability(Said said) {
        return said instanceof Said.Forecast forecast
                        && forecast.expectation() instanceof Expectation.Chance(var probability)
                ? probability
                : null;
    }

    /// All lines of a prediction, in order.
    List<Line> of(long prediction, Form form) {
        return jdbc.sql("select line from prediction_entry where prediction = :prediction order by number")
                .param("prediction", prediction)
                .query((row, number) -> {
                    var text = row.getString("line");
                    return new Line(Lines.read(text, form), text);
                })
                .list();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
