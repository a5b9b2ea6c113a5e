/// People with or without sign-in, what they may do, their tokens, and the audit trail. Read `People` and `Audit`
/// first.
@ApplicationModule(allowedDependencies = {"shared", "relay", "web", "publication", "mail"})
@NullMarked
package almanac.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
