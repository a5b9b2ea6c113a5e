/// Turns Markdown into blocks, parts, outline, plain text and references, and aligns a new text with the old. Pure
/// functions; with `web` the only maker of SafeHtml. Read `Markup` first.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package almanac.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
