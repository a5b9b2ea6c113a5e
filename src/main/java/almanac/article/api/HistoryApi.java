package almanac.article.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.Anyone;
import almanac.account.Scope;
import almanac.article.Checking;
import almanac.article.History;
import almanac.web.Api;
import almanac.web.Items;
import almanac.web.ListQuery;
import almanac.web.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// What was published of a text so far, and what the checks say of its draft.
@Api
class HistoryApi {
    private final History history;
    private final Checking checking;
    private final Asked asked;
    private final Told told;

    HistoryApi(History history, Checking checking, Asked asked, Told told) {
        this.history = history;
        this.checking = checking;
        this.asked = asked;
        this.told = told;
    }

    @Anyone
    @GetMapping("/articles/{id}/{language}/editions")
    Items<Map<String, Object>> index(
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after) {
        var most = ListQuery.of(limit, null).limit();
        var below = after == null ? Integer.MAX_VALUE : place(after);
        var work = asked.work(id);
        var tag = Asked.language(language);
        var found = history.below(work.id(), tag, below, most + 1);
        if (found.isEmpty() && after == null) {
            throw asked.absent(work, tag);
        }
        var piece = found.subList(0, Math.min(most, found.size()));
        return new Items<>(
                piece.stream().map(Shapes::edition).toList(),
                found.size() > most ? Integer.toString(piece.getLast().edition()) : null);
    }

    private static int place(String after) {
        try {
            return Integer.parseInt(after);
        } catch (NumberFormatException malformed) {
            throw Problem.malformed("after is not what an answer gave as next.").refusal();
        }
    }

    @Anyone
    @GetMapping("/articles/{id}/{language}/editions/{number}")
    Map<String, Object> show(@PathVariable String id, @PathVariable String language, @PathVariable String number) {
        var work = asked.work(id);
        var tag = Asked.language(language);
        try {
            return history.find(work.id(), tag, Integer.parseInt(number))
                    .map(Shapes::editionInFull)
                    .orElseThrow(() -> asked.absent(work, tag));
        } catch (NumberFormatException malformed) {
            throw Asked.missing();
        }
    }

    @Access({Scope.READ_DRAFTS, Scope.WRITE, Scope.TRANSLATE})
    @GetMapping("/articles/{id}/{language}/checks")
    ResponseEntity<List<Map<String, Object>>> checks(
            @PathVariable String id,
            @PathVariable String language,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted,
            Actor actor) {
        var tag = Asked.language(language);
        var findings = checking.findings(asked.readable(id, tag, actor).id(), tag);
        var spoken = told.language(accepted);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, spoken.tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(told.of(findings, spoken));
    }
}
