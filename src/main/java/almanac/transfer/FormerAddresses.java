package almanac.transfer;

import almanac.account.Actor;
import almanac.article.FormerMapped;
import almanac.article.FormerPath;
import almanac.article.FormerPaths;
import almanac.article.FormerTarget;
import almanac.shared.Slug;
import java.util.Optional;
import java.util.UUID;

/// Lets the old addresses of texts lead to what was made of them.
final class FormerAddresses {
    private final FormerPaths paths;
    private final OldAddresses old;
    private final ImportReport report;

    FormerAddresses(FormerPaths paths, OldAddresses old, ImportReport report) {
        this.paths = paths;
        this.old = old;
        this.report = report;
    }

    void lead(SourceFile file, UUID article, Optional<Slug> slug) {
        var target = FormerTarget.text(article, file.language());
        for (var address : old.said(file)) {
            if (!isNow(file, slug, address)) {
                said(file, address, target);
            }
        }
        for (var address : old.guessed(file)) {
            if (!isNow(file, slug, address) && paths.find(address).isEmpty()) {
                // A guess that is refused was none.
                paths.map(address, target, Actor.PROGRAM);
            }
        }
    }

    private static boolean isNow(SourceFile file, Optional<Slug> slug, String address) {
        var now = slug.map(own -> "/" + file.language() + "/" + own);
        return FormerPath.parse(address)
                .filter(former -> former.query().isEmpty()
                        && now.filter(former.path()::equals).isPresent())
                .isPresent();
    }

    private void said(SourceFile file, String address, FormerTarget target) {
        switch (paths.map(address, target, Actor.PROGRAM)) {
            case FormerMapped.Fresh fresh -> {}
            case FormerMapped.Unchanged unchanged -> {}
            case FormerMapped.Replaced(var before) ->
                report.warning(file.path(), 0, "The old address “" + address + "” led to " + before + " until now.");
            case FormerMapped.Refused(var reason) ->
                report.warning(file.path(), 0, "The old address “" + address + "” was not taken over: " + reason);
        }
    }
}
