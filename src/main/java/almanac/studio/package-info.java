/// The writers' home: what waits for whom, collected from the features. Begin with `StudioController`.
@ApplicationModule(allowedDependencies = {"shared", "web", "publication", "account"})
@NullMarked
package almanac.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
