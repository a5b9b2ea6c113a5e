/// The studio's pages about people: signing in, one's own account, and who else writes.
@NullMarked
package almanac.account.studio;

import org.jspecify.annotations.NullMarked;
