/// What all controllers share: the Frame of a page, notices, problem+json, conditional GET, layouts. Read `Frame`
/// first.
@ApplicationModule(allowedDependencies = {"shared", "publication"})
@NullMarked
package almanac.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
