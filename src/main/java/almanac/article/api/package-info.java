/// Articles for programs. Read `DraftsApi` first.
@NullMarked
package almanac.article.api;

import org.jspecify.annotations.NullMarked;
