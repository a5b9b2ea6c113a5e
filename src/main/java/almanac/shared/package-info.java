/// The values every module speaks: Language, Slug, Handle, SafeHtml, Tag. No Spring, no tables. Read `Language` and
/// `SafeHtml` first.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package almanac.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
