/// Finds live texts in any language and shows them in the reader's. Every node keeps an index of its own below the home
/// and feeds it from the log of changes. Read `Upkeep` for how it is kept, `Reading` for how a question is understood,
/// `Searching` for how it is answered.
@ApplicationModule(
        allowedDependencies = {"shared", "relay", "markup", "publication", "web", "account", "topic", "article"})
@NullMarked
package almanac.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
