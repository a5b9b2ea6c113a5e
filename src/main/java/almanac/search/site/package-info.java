/// The readers' page of search.
@NullMarked
package almanac.search.site;

import org.jspecify.annotations.NullMarked;
