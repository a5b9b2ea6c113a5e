package almanac.prediction;

import almanac.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a line of the record says.
public sealed interface Said {
    /// The first line: what is claimed, by which criteria it is decided, and when.
    record Claim(
            Language language,
            String claim,
            String criteria,
            Form form,
            List<String> options,
            String unit,
            Instant assertedAt,
            Instant closesAt,
            Instant resolvesBy)
            implements Said {
        public Claim {
            options = List.copyOf(options);
        }
    }

    /// Claim and criteria in other words from now on.
    record Wording(Language language, String claim, String criteria) implements Said {}

    /// @param wording the number of the line whose words it is about
    record Forecast(Expectation expectation, int wording, String note) implements Said {}

    /// @param decidedAt when it happened, or could no longer happen; forecasts from then on do not count
    /// @param corrects  the number of the judgement in whose place it stands
    /// @param own       whether the claim's own author says so
    record Judgement(
            Outcome outcome,
            List<Evidence> evidence,
            String note,
            Optional<Instant> decidedAt,
            Optional<Integer> corrects,
            boolean own)
            implements Said {
        public Judgement {
            evidence = List.copyOf(evidence);
        }
    }

    /// A second person found the same.
    record Confirmation(int judgement, String note) implements Said {}

    /// Somebody found otherwise, and says why.
    record Contest(int judgement, String note) implements Said {}

    /// A second person's answer to that.
    record Answer(int contest, String note) implements Said {}

    /// As it is stored.
    default String kind() {
        return switch (this) {
            case Claim _ -> "claim";
            case Wording _ -> "wording";
            case Forecast _ -> "forecast";
            case Judgement _ -> "judgement";
            case Confirmation _ -> "confirmation";
            case Contest _ -> "contest";
            case Answer _ -> "answer";
        };
    }
}
