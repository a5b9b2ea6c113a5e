/// In and out: Markdown folders with front matter, and the sample publication that comes with the program.
@ApplicationModule(
        allowedDependencies = {"shared", "relay", "markup", "publication", "web", "account", "media", "topic", "article"
        })
@NullMarked
package almanac.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
