/// Files by content hash and the sizes that pages need. Read `Media` first.
@ApplicationModule(allowedDependencies = {"shared", "relay", "web", "publication", "account"})
@NullMarked
package almanac.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
