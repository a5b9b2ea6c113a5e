/// Predictions for programs.
@NullMarked
package almanac.prediction.api;

import org.jspecify.annotations.NullMarked;
