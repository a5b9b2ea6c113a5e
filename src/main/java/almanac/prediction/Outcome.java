package almanac.prediction;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What came of a claim, or why nobody can say.
public sealed interface Outcome {
    /// A binary claim came true, or did not.
    record Happened(boolean true_) implements Outcome {}

    /// That of the options happened.
    record Chosen(String option) implements Outcome {}

    /// It was so much.
    record Measured(BigDecimal value) implements Outcome {
        public Measured {
            value = Plain.number(value);
        }
    }

    /// It was on that day.
    record Dated(LocalDate day) implements Outcome {}

    /// What happened does not decide it by the criteria.
    record Ambiguous() implements Outcome {}

    /// The question turned out to be none.
    record Annulled() implements Outcome {}

    /// What a judgement with this outcome makes of the prediction.
    default State verdict() {
        return switch (this) {
            case Happened _, Chosen _, Measured _, Dated _ -> State.JUDGED;
            case Ambiguous _ -> State.AMBIGUOUS;
            case Annulled _ -> State.ANNULLED;
        };
    }
}
