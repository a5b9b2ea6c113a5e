/// Name, languages and their policies, time zone, navigation: an in-memory snapshot that asks no database. Read
/// `Publication`, the snapshot, and `Publications`, which keeps it.
@ApplicationModule(allowedDependencies = {"shared", "relay"})
@NullMarked
package almanac.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
