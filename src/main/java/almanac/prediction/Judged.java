package almanac.prediction;

import almanac.article.Refusal;
import java.util.List;

/// What became of an attempt to judge, or to answer a judgement.
public sealed interface Judged {
    /// It stands in the record under that number.
    record Recorded(int number) implements Judged {}

    /// Somebody judged in between; nothing was written, and theirs is there to be read.
    record Overtaken(Chronicle.Verdict theirs) implements Judged {}

    record Refused(List<Refusal> refusals) implements Judged {}
}
