package almanac.article.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.Scope;
import almanac.article.Finding;
import almanac.article.Publish;
import almanac.article.Published;
import almanac.article.Publishing;
import almanac.article.VersionMissing;
import almanac.shared.Language;
import almanac.web.Api;
import almanac.web.JsonForm;
import almanac.web.Problem;
import almanac.web.SiteAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Publishing, scheduling and withdrawing.
@Api
class EditionsApi {
    private final Publishing publishing;
    private final Asked asked;
    private final SiteAddress site;
    private final Told told;

    EditionsApi(Publishing publishing, Asked asked, SiteAddress site, Told told) {
        this.publishing = publishing;
        this.asked = asked;
        this.site = site;
        this.told = told;
    }

    @Access(Scope.PUBLISH)
    @PostMapping("/articles/{id}/{language}/editions")
    ResponseEntity<Map<String, Object>> create(
            @PathVariable String id,
            @PathVariable String language,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted,
            JsonForm form,
            Actor actor) {
        var tag = Asked.language(language);
        var work = asked.publishable(id, List.of(tag), actor);
        var at = form.instant("at");
        var note = form.optionalText("note");
        form.done();
        var published = publishing.publish(new Publish(work.id(), List.of(tag), at, note, Optional.empty(), actor));
        return answer(
                published,
                live -> shown(live.editions().getFirst()),
                findings -> told.of(findings.getOrDefault(tag, List.of()), told.language(accepted)));
    }

    @Access(Scope.PUBLISH)
    @PostMapping("/articles/{id}/editions")
    ResponseEntity<Map<String, Object>> createTogether(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted,
            JsonForm form,
            Actor actor) {
        var languages = form.languages("languages").orElse(List.of());
        if (languages.isEmpty()) {
            form.refuse("languages", "Name at least one language.");
        }
        var at = form.instant("at");
        form.done();
        var work = asked.publishable(id, languages, actor);
        try {
            return answer(
                    publishing.publish(
                            new Publish(work.id(), languages, at, Optional.empty(), Optional.empty(), actor)),
                    live -> Map.of(
                            "editions",
                            live.editions().stream().map(this::named).toList()),
                    findings -> byLanguage(findings, told.language(accepted)));
        } catch (VersionMissing missing) {
            throw Problem.refused("/languages", "There is no text in one of these languages.")
                    .refusal();
        }
    }

    private Map<String, Object> byLanguage(Map<Language, List<Finding>> findings, Language spoken) {
        var byLanguage = new TreeMap<String, Object>();
        findings.forEach((language, found) -> byLanguage.put(language.tag(), told.of(found, spoken)));
        return byLanguage;
    }

    private ResponseEntity<Map<String, Object>> answer(
            Published published,
            Function<Published.Live, Map<String, Object>> shown,
            Function<Map<Language, List<Finding>>, Object> refused) {
        return switch (published) {
            case Published.Live live ->
                ResponseEntity.status(live.unchanged() ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(shown.apply(live));
            case Published.Scheduled(var instant) -> ResponseEntity.accepted().body(Map.of("at", instant));
            case Published.Refused(var findings) -> {
                throw Problem.of(
                                HttpStatus.CONFLICT, "checks-failed", "A check refuses", "Mend what the findings tell.")
                        .with("findings", refused.apply(findings))
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

    private Map<String, Object> named(Published.LiveEdition edition) {
        return Map.of(
                "language", edition.language().tag(),
                "edition", edition.edition(),
                "url", site.absolute(edition.path()));
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
        var tag = Asked.language(language);
        publishing.withdraw(asked.publishable(id, List.of(tag), actor).id(), tag, actor);
    }

    @Access(Scope.PUBLISH)
    @DeleteMapping("/articles/{id}/{language}/schedule")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unschedule(@PathVariable String id, @PathVariable String language, Actor actor) {
        var tag = Asked.language(language);
        publishing.unschedule(asked.publishable(id, List.of(tag), actor).id(), tag, actor);
    }
}
