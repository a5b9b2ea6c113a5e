package almanac.article.studio;

import almanac.account.People;
import almanac.account.Profile;
import almanac.article.Compared;
import almanac.article.Revised;
import almanac.web.PageWords;
import almanac.web.Stamp;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the pages about a text's past have in common: how they name people and moments, and what they say once
/// something was brought back.
@Component
class Past {
    private final People people;
    private final PageWords words;

    Past(People people, PageWords words) {
        this.people = people;
        this.words = words;
    }

    String who(Optional<Long> person, HttpServletRequest request) {
        return person.flatMap(id -> people.profile(id, words.language(request)))
                .map(Profile::name)
                .orElseGet(() -> words.text(request, "history.program"));
    }

    Stamp moment(Instant at, HttpServletRequest request) {
        return words.moment(request, at);
    }

    ComparisonPage.State shown(Compared.State state, HttpServletRequest request) {
        return new ComparisonPage.State(
                state.number(),
                who(state.by(), request),
                moment(state.at(), request),
                state.slug(),
                state.note().orElse(null));
    }

    /// Something to compare with.
    ComparisonPage.Choice choice(
            String key, int number, Optional<Long> person, Instant at, boolean chosen, HttpServletRequest request) {
        return new ComparisonPage.Choice(
                number,
                words.text(
                        request,
                        key,
                        number,
                        who(person, request),
                        moment(at, request).shown()),
                chosen);
    }

    /// Says what came of bringing something back, and leads to the text.
    String restored(Revised outcome, Desk.Text text, HttpServletRequest request) {
        Told.next(
                request,
                switch (outcome) {
                    case Revised.Saved saved -> words.text(request, "history.restored");
                    case Revised.Unchanged same -> words.text(request, "history.same");
                    case Revised.Overtaken overtaken -> words.text(request, "history.overtaken");
                    case Revised.Refused(var refusals) ->
                        words.text(
                                request, "editor.refusal." + refusals.getFirst().code());
                });
        return "redirect:"
                + BoardController.path(text.work().id(), text.language().tag());
    }
}
