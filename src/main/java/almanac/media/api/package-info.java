/// Files for programs.
@NullMarked
package almanac.media.api;

import org.jspecify.annotations.NullMarked;
