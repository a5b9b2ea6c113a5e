/// The life of words: draft, revise, publish, schedule, withdraw, in each language, at an address. Read `Drafting`
/// and `Publishing` for writing, `PublishedArticles` for reading.
@ApplicationModule(
        allowedDependencies = {"shared", "relay", "markup", "publication", "web", "account", "media", "topic"})
@NullMarked
package almanac.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
