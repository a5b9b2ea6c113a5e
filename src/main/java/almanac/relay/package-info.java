/// The log of changes and its readers on every node. Whoever changes something that readers or other nodes must
/// notice calls `Changes`; whoever must notice is a `ChangeListener`.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package almanac.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
