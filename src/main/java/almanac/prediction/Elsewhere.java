package almanac.prediction;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;

/// The same question on another site, with the chance it was given there.
public record Elsewhere(String site, URI url, Optional<BigDecimal> whenPublished, Optional<BigDecimal> whenJudged) {}
