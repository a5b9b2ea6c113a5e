/// The studio's pages about reviews and the calendar.
@NullMarked
package almanac.review.studio;

import org.jspecify.annotations.NullMarked;
