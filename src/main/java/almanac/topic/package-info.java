/// What articles are about, in every language. Read `Topics` first.
@ApplicationModule(allowedDependencies = {"shared", "relay", "web", "publication", "account"})
@NullMarked
package almanac.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
