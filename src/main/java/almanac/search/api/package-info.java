/// Search for programs.
@NullMarked
package almanac.search.api;

import org.jspecify.annotations.NullMarked;
