package almanac.prediction;

import java.math.BigDecimal;
import java.net.URI;

/// What a forecast's score is compared with beside an even chance.
public sealed interface Reference {
    /// Nothing else.
    record None() implements Reference {}

    /// How often what the same author foretold before had come true.
    record AuthorsRate() implements Reference {}

    /// How often what anybody foretold here before had come true.
    record SitesRate() implements Reference {}

    /// A chance that others gave it, and where they said so.
    record Outside(BigDecimal probability, URI source) implements Reference {}
}
