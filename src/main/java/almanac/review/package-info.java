/// What is said about texts before they are published: handing in, comments on blocks, asking for changes, approval,
/// who is to do what until when; and the calendar. Begin with `Reviewing` and `Commenting`.
@ApplicationModule(allowedDependencies = {"shared", "markup", "publication", "web", "mail", "account", "article"})
@NullMarked
package almanac.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
