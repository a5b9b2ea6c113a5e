/// Sends letters: written in the transaction of whoever sends, handed to the mail server by a job that tries again.
/// Begin with `Mailing`.
@ApplicationModule(allowedDependencies = {"shared", "publication"})
@NullMarked
package almanac.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
