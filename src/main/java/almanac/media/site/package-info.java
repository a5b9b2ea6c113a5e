/// The addresses under which readers' programs fetch pictures.
@NullMarked
package almanac.media.site;

import org.jspecify.annotations.NullMarked;
