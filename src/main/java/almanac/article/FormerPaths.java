package almanac.article;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.publication.Publications;
import almanac.relay.Changes;
import almanac.shared.Language;
import almanac.shared.Tag;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Addresses of the site that was here before, and where each of them leads. They are looked for last, when nothing of
/// ours stands or stood at an address; what is mapped is never in the way of a text.
@Component
public class FormerPaths {
    private final FormerPathTable table;
    private final FormerTargets targets;
    private final Publications publications;
    private final Changes changes;
    private final Audit audit;
    private final InstantSource time;

    FormerPaths(
            FormerPathTable table,
            FormerTargets targets,
            Publications publications,
            Changes changes,
            Audit audit,
            InstantSource time) {
        this.table = table;
        this.targets = targets;
        this.publications = publications;
        this.changes = changes;
        this.audit = audit;
        this.time = time;
    }

    /// Lets a path of the former site, perhaps with parameters, lead somewhere from now on: encoded or not, with or
    /// without that site's name before it.
    @Transactional
    public FormerMapped map(String pathAndQuery, FormerTarget target, Actor by) {
        var former = FormerPath.parse(pathAndQuery).orElse(null);
        if (former == null) {
            return new FormerMapped.Refused("“" + pathAndQuery + "” is no path: it begins with a slash.");
        }
        var refused = refused(former);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (targets.of(target)) {
            case FormerTargets.Meant.Refused(var reason) -> new FormerMapped.Refused(reason);
            case FormerTargets.Meant.Target(var meant) -> map(former, meant, by);
        };
    }

    /// What is always ours cannot be mapped; it would never lead anywhere.
    private Optional<FormerMapped> refused(FormerPath former) {
        var first = former.path().substring(1).split("/")[0];
        if (former.query().isEmpty() && isDoor(former.path()) || first.equals("api")) {
            return Optional.of(new FormerMapped.Refused("“" + former + "” is an address of this site."));
        }
        return table.anyLeadsTo(former)
                ? Optional.of(new FormerMapped.Refused("“" + former + "” is where another former address leads."))
                : Optional.empty();
    }

    private FormerMapped map(FormerPath former, FormerTarget target, Actor by) {
        if (target.equals(new FormerTarget.Own(former.encoded()))) {
            return new FormerMapped.Refused("“" + former + "” cannot lead to itself.");
        }
        var before = table.find(former);
        if (before.filter(target::equals).isPresent()) {
            return new FormerMapped.Unchanged();
        }
        if (!put(former, target, by)) {
            return new FormerMapped.Refused("There is no " + target + ".");
        }
        announce("former-path.mapped", former);
        audit.record(
                by,
                "former-path.mapped",
                subject(former),
                before.map(FormerPaths::leading).orElse(Map.of()),
                leading(target));
        return before.<FormerMapped>map(FormerMapped.Replaced::new).orElseGet(FormerMapped.Fresh::new);
    }

    private boolean put(FormerPath former, FormerTarget target, Actor by) {
        return switch (target) {
            case FormerTarget.Text text -> table.put(former, text, time.instant(), by);
            case FormerTarget.Own own -> {
                table.put(former, own, time.instant(), by);
                yield true;
            }
        };
    }

    /// Lets it lead nowhere again. False where it was not known.
    @Transactional
    public boolean forget(String pathAndQuery, Actor by) {
        var former = FormerPath.parse(pathAndQuery).orElse(null);
        var before = former == null ? Optional.<FormerTarget>empty() : table.find(former);
        if (former == null || before.isEmpty() || !table.delete(former)) {
            return false;
        }
        announce("former-path.forgotten", former);
        audit.record(by, "former-path.forgotten", subject(former), leading(before.get()), Map.of());
        return true;
    }

    private void announce(String what, FormerPath former) {
        var about = new HashMap<String, Object>();
        about.put("path", former.path());
        if (!former.query().isEmpty()) {
            about.put("query", former.query());
        }
        changes.record(what, about, Set.of(Tag.FORMER));
    }

    private static String subject(FormerPath former) {
        return "former-path:" + former;
    }

    private static Map<String, Object> leading(FormerTarget target) {
        return Map.of("to", target.toString());
    }

    /// Where one address leads, as it was mapped.
    @Transactional(readOnly = true)
    public Optional<FormerTarget> find(String pathAndQuery) {
        return FormerPath.parse(pathAndQuery).flatMap(table::find);
    }

    /// Every one of them, in the order of paths.
    @Transactional(readOnly = true)
    public List<FormerPathLine> all() {
        return table.all();
    }

    /// Whether that is the site's front page, or that of a language; there is always something, so it can be mapped
    /// with parameters only.
    public boolean isDoor(String path) {
        return path.equals("/")
                || Language.parse(path.substring(1))
                        .filter(publications.current()::speaks)
                        .isPresent();
    }
}
