/// Atom, JSON Feed, sitemaps, robots.txt, llms.txt, Markdown twins.
@ApplicationModule(
        allowedDependencies = {"shared", "relay", "markup", "publication", "web", "account", "media", "topic", "article"
        })
@NullMarked
package almanac.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
