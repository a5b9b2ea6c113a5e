/// Whole stories: the program as a process, through HTTP or a browser.
@NullMarked
package almanac.stories;

import org.jspecify.annotations.NullMarked;
