package almanac.prediction;

import almanac.account.Actor;
import java.util.UUID;

/// Say something to what somebody else said of a prediction: that a judgement is right or is not, or why a
/// contradiction is wrong.
///
/// @param to the number of the line that it is said to
public record Respond(UUID prediction, Manner manner, int to, String note, Actor by) {
    /// What is said.
    public enum Manner {
        CONFIRM,
        CONTEST,
        ANSWER
    }

    public Respond {
        note = note.strip();
    }
}
