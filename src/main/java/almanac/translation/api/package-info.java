@NullMarked
package almanac.translation.api;

import org.jspecify.annotations.NullMarked;
