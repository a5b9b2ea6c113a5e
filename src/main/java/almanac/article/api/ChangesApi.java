package almanac.article.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.Role;
import almanac.account.Scope;
import almanac.relay.ChangeLog;
import almanac.web.Api;
import almanac.web.Items;
import almanac.web.ListQuery;
import almanac.web.Problem;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The log of changes. It names what is not published too, so only editors and owners read it.
@Api
class ChangesApi {
    private final ChangeLog log;

    ChangesApi(ChangeLog log) {
        this.log = log;
    }

    record Item(long seq, Instant at, String kind, Map<String, Object> about) {}

    @Access(Scope.READ_DRAFTS)
    @GetMapping("/changes")
    Items<Item> index(
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        if (!actor.is(Role.EDITOR) && !actor.is(Role.OWNER)) {
            throw Problem.forbidden("Only editors and owners read the log.").refusal();
        }
        var most = ListQuery.of(limit, null).limit();
        var found = log.after(seq(after), most + 1).stream()
                .map(change -> new Item(change.seq(), change.at(), change.kind(), change.about()))
                .toList();
        if (found.size() <= most) {
            return new Items<>(found, null);
        }
        var piece = found.subList(0, most);
        return new Items<>(piece, Long.toString(piece.getLast().seq()));
    }

    private static long seq(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            throw Problem.malformed("after is not a number of the log.").refusal();
        }
    }
}
