/// The public pages. Read `ArticlePageController` first: every other page follows its manner.
@ApplicationModule(
        allowedDependencies = {"shared", "relay", "markup", "publication", "web", "account", "media", "topic", "article"
        })
@NullMarked
package almanac.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
