/// Finished bytes: what stands before the servlet context, answers readers from memory and lets the rest be drawn once,
/// as nobody. Read `Doorkeeper` first, then `Pages` and `Shelves`.
@NullMarked
package almanac.site.bytes;

import org.jspecify.annotations.NullMarked;
