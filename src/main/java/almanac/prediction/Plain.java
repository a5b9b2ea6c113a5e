package almanac.prediction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Values in the one form in which they are written and hashed, so that what is read back is what was said.
final class Plain {
    private Plain() {}

    /// Without zeros at its end: 0.60 is 0.6.
    static BigDecimal number(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Instant time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
