package almanac.article.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.Scope;
import almanac.article.Publish;
import almanac.article.Published;
import almanac.article.Publishing;
import almanac.shared.Language;
import almanac.web.Api;
import almanac.web.JsonForm;
import almanac.web.Problem;
import almanac.web.SiteAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Publishing, scheduling and withdrawing.
@Api
class EditionsApi {
    private final Publishing publishing;
    private final Asked asked;
    private final SiteAddress site;

    EditionsApi(Publishing publishing, Asked asked, SiteAddress site) {
        this.publishing = publishing;
        this.asked = asked;
        this.site = site;
    }

    @Access(Scope.PUBLISH)
    @PostMapping("/articles/{id}/{language}/editions")
    ResponseEntity<Map<String, Object>> create(
            @PathVariable String id, @PathVariable String language, JsonForm form, Actor actor) {
        var tag = Asked.language(language);
        var work = asked.publishable(id, actor);
        var at = form.instant("at");
        var note = form.optionalText("note");
        form.done();
        var published = publishing.publish(new Publish(work.id(), List.of(tag), at, note, Optional.empty(), actor));
        return switch (published) {
            case Published.Live live ->
                ResponseEntity.status(live.unchanged() ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(shown(live.editions().getFirst()));
            case Published.Scheduled(var instant) -> ResponseEntity.accepted().body(Map.of("at", instant));
            case Published.Refused(var findings) -> {
                throw Problem.of(
                                HttpStatus.CONFLICT, "checks-failed", "A check refuses", "Mend what the findings tell.")
                        .with("findings", findings.getOrDefault(tag, List.of()))
                        .refusal();
            }
            case Published.AddressTaken(Language in, String slug) ->
                throw Problem.of(
                                HttpStatus.CONFLICT,
                                "address-taken",
                                "The address is taken",
                                "Another text is at " + slug)
                        .refusal();
            case Published.TooLate(var instant) ->
                throw Problem.refused("/at", "That time has passed.").refusal();
        };
    }

    private Map<String, Object> shown(Published.LiveEdition edition) {
        return Map.of(
                "edition", edition.edition(),
                "url", site.absolute(edition.path()),
                "publishedAt", edition.publishedAt());
    }

    @Access(Scope.PUBLISH)
    @DeleteMapping("/articles/{id}/{language}/editions/live")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void destroy(@PathVariable String id, @PathVariable String language, Actor actor) {
        publishing.withdraw(asked.publishable(id, actor).id(), Asked.language(language), actor);
    }

    @Access(Scope.PUBLISH)
    @DeleteMapping("/articles/{id}/{language}/schedule")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unschedule(@PathVariable String id, @PathVariable String language, Actor actor) {
        publishing.unschedule(asked.publishable(id, actor).id(), Asked.language(language), actor);
    }
}
