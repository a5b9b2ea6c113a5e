/// Draws the covers of the sample publication; run by hand, the pictures are kept with the articles.
@NullMarked
package almanac.pictures;

import org.jspecify.annotations.NullMarked;
