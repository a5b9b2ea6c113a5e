/// Topics for programs.
@NullMarked
package almanac.topic.api;

import org.jspecify.annotations.NullMarked;
