/// Authors for programs.
@NullMarked
package almanac.account.api;

import org.jspecify.annotations.NullMarked;
