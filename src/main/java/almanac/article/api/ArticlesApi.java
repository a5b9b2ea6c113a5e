package almanac.article.api;

import almanac.account.Actor;
import almanac.account.Anyone;
import almanac.account.Reach;
import almanac.account.Scope;
import almanac.article.Browsing;
import almanac.article.ChangedTexts;
import almanac.article.Cursor;
import almanac.article.Filter;
import almanac.article.VersionState;
import almanac.web.Api;
import almanac.web.Items;
import almanac.web.ListQuery;
import almanac.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lists of texts: what is published, for anybody; by their state and by their last change, for those who read drafts.
@Api
class ArticlesApi {
    private final Browsing browsing;
    private final ChangedTexts changes;
    private final Narrowing narrowing;
    private final Shapes shapes;

    ArticlesApi(Browsing browsing, ChangedTexts changes, Narrowing narrowing, Shapes shapes) {
        this.browsing = browsing;
        this.changes = changes;
        this.narrowing = narrowing;
        this.shapes = shapes;
    }

    @Anyone
    @GetMapping("/articles")
    Items<Map<String, Object>> index(@RequestParam Map<String, String> given, Optional<Actor> actor) {
        var limit = ListQuery.of(given.get("limit"), null).limit();
        var since = narrowing.changedAfter(given);
        var state = narrowing.state(given);
        if (since.isEmpty() && state.isEmpty()) {
            return published(given, limit);
        }
        var reach = reach(actor);
        var filters = narrowing.filters(given);
        return since.isPresent()
                ? changed(given, since.get(), state, reach, filters, limit)
                : in(given, state.orElseThrow(), reach, filters, limit);
    }

    private static Reach reach(Optional<Actor> actor) {
        var reader = actor.orElseThrow(() -> Problem.unauthorized("Only published articles are listed without a token.")
                .refusal());
        if (!reader.has(Scope.READ_DRAFTS)) {
            throw Problem.forbidden("The token lacks the scope read-drafts.").refusal();
        }
        return reader.rights().reach();
    }

    private Items<Map<String, Object>> published(Map<String, String> given, int limit) {
        var before = Narrowing.after(given, Cursor::parse);
        var found = browsing.published(narrowing.filters(given), before, limit);
        return new Items<>(
                shapes.items(found.texts()), found.next().map(Cursor::toString).orElse(null));
    }

    private Items<Map<String, Object>> in(
            Map<String, String> given, VersionState state, Reach reach, List<Filter> filters, int limit) {
        var found = browsing.in(state, reach, filters, Narrowing.after(given, Cursor::parse), limit);
        return new Items<>(
                shapes.itemsWithState(found.texts()),
                found.next().map(Cursor::toString).orElse(null));
    }

    private Items<Map<String, Object>> changed(
            Map<String, String> given,
            Instant since,
            Optional<VersionState> state,
            Reach reach,
            List<Filter> filters,
            int limit) {
        var place = Narrowing.after(given, ChangedTexts.Place::parse).orElseGet(() -> changes.at(since));
        var found = changes.after(place, state, reach, filters, limit);
        return new Items<>(
                shapes.itemsWithState(found.texts()),
                found.next().map(ChangedTexts.Place::toString).orElse(null));
    }
}
