package almanac.transfer;

import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The address that each file of an import gets, or has; where two want the same, the later one is numbered.
final class Addresses {
    private final Map<String, Slug> byPath = new HashMap<>();

    void put(SourceFile file, Slug slug) {
        byPath.put(file.path(), slug);
    }

    Optional<Slug> of(SourceFile file) {
        return Optional.ofNullable(byPath.get(file.path()));
    }

    /// Where readers of a language find a work: its text in the language asked for, else in theirs, else the original,
    /// which they are shown until there is one.
    Optional<String> path(Target.Text target, Language reader) {
        var work = target.work();
        var asked = target.language()
                .flatMap(work::in)
                .filter(file -> !file.language().equals(reader));
        if (asked.isPresent()) {
            return of(asked.get()).map(slug -> Path.article(asked.get().language(), slug));
        }
        var own = work.in(reader).orElse(work.original());
        return of(own).map(slug -> Path.article(reader, slug));
    }
}
