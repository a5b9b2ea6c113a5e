/// Search for those who write, and why texts are related.
@NullMarked
package almanac.search.studio;

import org.jspecify.annotations.NullMarked;
