/// The studio's pages about texts: the board, the editor, publishing.
@NullMarked
package almanac.article.studio;

import org.jspecify.annotations.NullMarked;
