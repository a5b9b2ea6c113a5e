/// Predictions as readers meet them: pages, cards for other sites, feeds and calendars.
@NullMarked
package almanac.prediction.site;

import org.jspecify.annotations.NullMarked;
