package almanac.prediction;

import almanac.account.People;
import almanac.account.Person;
import almanac.article.Refusal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saying what came of a prediction; and what others say to that. A judgement is corrected by another one, and both
/// stay.
@Component
public class Judging {
    private final Predictions predictions;
    private final Ledger ledger;
    private final Standings standings;
    private final Telling telling;
    private final People people;
    private final InstantSource time;

    Judging(
            Predictions predictions,
            Ledger ledger,
            Standings standings,
            Telling telling,
            People people,
            InstantSource time) {
        this.predictions = predictions;
        this.ledger = ledger;
        this.standings = standings;
        this.telling = telling;
        this.people = people;
        this.time = time;
    }

    @Transactional
    public Judged judge(Judge command) {
        var prediction = lock(command.prediction());
        var record = new ArrayList<>(ledger.of(prediction.article(), prediction.form()));
        var standing = new Chronicle(record).standing();
        if (!standing.map(verdict -> verdict.entry().number()).equals(command.seen())) {
            return standing.<Judged>map(Judged.Overtaken::new)
                    .orElseGet(() -> new Judged.Refused(List.of(new Refusal(
                            "/corrects", "judgement-missing", "There is no judgement yet that could be corrected."))));
        }
        var refusals = Rules.broken(prediction, command, time.instant());
        if (!refusals.isEmpty()) {
            return new Judged.Refused(refusals);
        }
        var own = prediction.authors().contains(command.by().person());
        var said = new Said.Judgement(
                command.outcome(), command.evidence(), command.note(), command.decidedAt(), command.seen(), own);
        var line = add(prediction, record, said, Ledger.Saying.now(command.by()));
        telling.of(
                prediction,
                "prediction.judged",
                Map.of(
                        "entry",
                        line.entry().number(),
                        "verdict",
                        command.outcome().verdict().toString()));
        telling.deed(prediction, "prediction.judged", line, command.by());
        return new Judged.Recorded(line.entry().number());
    }

    @Transactional
    public Judged respond(Respond command) {
        var prediction = lock(command.prediction());
        var record = new ArrayList<>(ledger.of(prediction.article(), prediction.form()));
        var refusals = refusals(new Chronicle(record), command);
        if (!refusals.isEmpty()) {
            return new Judged.Refused(refusals);
        }
        var said = switch (command.manner()) {
            case CONFIRM -> new Said.Confirmation(command.to(), command.note());
            case CONTEST -> new Said.Contest(command.to(), command.note());
            case ANSWER -> new Said.Answer(command.to(), command.note());
        };
        var line = add(prediction, record, said, Ledger.Saying.now(command.by()));
        telling.of(
                prediction,
                "prediction." + said.kind(),
                Map.of("entry", line.entry().number()));
        telling.deed(prediction, "prediction." + said.kind(), line, command.by());
        return new Judged.Recorded(line.entry().number());
    }

    private List<Refusal> refusals(Chronicle chronicle, Respond command) {
        var refusals = new ArrayList<Refusal>();
        Rules.note(refusals, command.note());
        var to = chronicle.entry(command.to());
        var itself = people.find(command.by().person()).map(Person::publicId);
        switch (command.manner()) {
            case CONFIRM -> {
                var standing = chronicle.standing().map(Chronicle.Verdict::entry);
                if (standing.isEmpty() || !standing.equals(to)) {
                    Rules.refuse(refusals, "/to", "judgement-missing", "Only the judgement that stands is confirmed.");
                } else if (standing.get().by().equals(itself)) {
                    Rules.refuse(refusals, "/by", "own-judgement", "A second person confirms it.");
                }
            }
            case CONTEST -> {
                if (!(to.map(Entry::said).orElse(null) instanceof Said.Judgement)) {
                    Rules.refuse(refusals, "/to", "judgement-missing", "There is no such judgement.");
                }
                needsNote(refusals, command);
            }
            case ANSWER -> {
                if (!(to.map(Entry::said).orElse(null) instanceof Said.Contest)) {
                    Rules.refuse(refusals, "/to", "contest-missing", "There is no such contradiction.");
                } else if (judge(chronicle, to).equals(itself)) {
                    Rules.refuse(refusals, "/by", "own-judgement", "Somebody else than the judge answers it.");
                }
                needsNote(refusals, command);
            }
        }
        return refusals;
    }

    /// Who judged what is contested.
    private static Optional<UUID> judge(Chronicle chronicle, Optional<Entry> contested) {
        return contested
                .filter(entry -> entry.said() instanceof Said.Contest)
                .flatMap(entry -> chronicle.entry(((Said.Contest) entry.said()).judgement()))
                .flatMap(Entry::by);
    }

    private static void needsNote(List<Refusal> refusals, Respond command) {
        if (command.note().isEmpty()) {
            Rules.refuse(refusals, "/note", "reason-missing", "Say why.");
        }
    }

    private Prediction lock(UUID id) {
        return predictions.lock(id).orElseThrow(() -> new PredictionMissing(id));
    }

    private Line add(Prediction prediction, List<Line> record, Said said, Ledger.Saying saying) {
        var line = ledger.append(prediction, record, said, saying);
        record.add(line);
        standings.follow(prediction, record);
        return line;
    }
}
