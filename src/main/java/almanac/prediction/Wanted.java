package almanac.prediction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which predictions a list shows, and from where on.
///
/// @param bin of the calibration, from 1 to 10
public record Wanted(Scope scope, Optional<State> state, Optional<Integer> bin, Optional<Place> after) {
    /// The last one of the page before.
    public record Place(Instant resolvesBy, long article) {
        public static Optional<Place> parse(String text) {
            try {
                var pieces = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(":", 2);
                return Optional.of(
                        new Place(Instant.ofEpochMilli(Long.parseLong(pieces[0])), Long.parseLong(pieces[1])));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((resolvesBy.toEpochMilli() + ":" + article).getBytes(StandardCharsets.US_ASCII));
        }
    }

    public static final Wanted ALL = new Wanted(Scope.SITE, Optional.empty(), Optional.empty(), Optional.empty());

    public Wanted in(State wanted) {
        return new Wanted(scope, Optional.of(wanted), bin, after);
    }

    String condition() {
        return scope.ofPredictions()
                + state.map(Wanted::condition).orElse("")
                + (bin.isPresent() ? """
                     and exists (
                        select from prediction_score c
                        where c.prediction = p.article and least(width_bucket(c.probability, 0, 1, 10), 10) = :bin)
                    """ : "")
                + (after.isPresent() ? " and (p.resolves_by, p.article) < (:afterTime, :afterArticle)" : "");
    }

    private static String condition(State state) {
        return switch (state) {
            case OPEN -> " and " + NOT_JUDGED + " and p.closes_at > :now";
            case CLOSED -> " and " + NOT_JUDGED + " and p.closes_at <= :now and p.resolves_by > :now";
            case DUE -> " and " + NOT_JUDGED + " and p.resolves_by <= :now";
            case JUDGED, AMBIGUOUS, ANNULLED -> " and s.verdict = '" + state + "' and s.withdrawn_at is null";
            case WITHDRAWN -> " and s.withdrawn_at is not null";
        };
    }

    private static final String NOT_JUDGED = "s.verdict is null and s.withdrawn_at is null";

    Map<String, Object> parameters(Instant now, java.time.ZoneId zone) {
        var parameters = new HashMap<>(scope.parameters(zone));
        parameters.put("now", Ledger.utc(now));
        bin.ifPresent(number -> parameters.put("bin", number));
        after.ifPresent(place -> {
            parameters.put("afterTime", Ledger.utc(place.resolvesBy()));
            parameters.put("afterArticle", place.article());
        });
        return parameters;
    }
}
