/// The library as writers use it. Read `LibraryController` first.
@NullMarked
package almanac.media.studio;

import org.jspecify.annotations.NullMarked;
