package almanac.article.studio;

import almanac.account.Actor;
import almanac.article.Board;
import almanac.article.BoardRow;
import almanac.article.Finding;
import almanac.article.Published;
import almanac.article.Standing;
import almanac.article.Work;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Words;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Draws what stands on the form for publishing.
@Component
class PublishViews {
    private final Board board;
    private final Publications publications;
    private final InstantSource time;
    private final Words words;

    PublishViews(Board board, Publications publications, InstantSource time, Words words) {
        this.board = board;
        this.publications = publications;
        this.time = time;
        this.words = words;
    }

    PublishView fresh(Work work, Language language, Actor actor, Language speaking) {
        return of(work, PublishForm.empty(language), actor, speaking, List.of(), Optional.empty(), List.of());
    }

    PublishView refused(Work work, PublishForm form, String problem, Actor actor, Language speaking) {
        return of(work, form, actor, speaking, List.of(), Optional.of(problem), List.of());
    }

    PublishView refused(Work work, PublishForm form, Published.Refused refused, Actor actor, Language speaking) {
        var findings = refused.findings().entrySet().stream()
                .map(found -> new PublishView.Refused(
                        found.getKey().tag(),
                        found.getKey().nativeName(),
                        BoardController.path(work.id(), found.getKey().tag()),
                        found.getValue().stream()
                                .filter(Finding::refuses)
                                .map(finding -> told(finding, speaking))
                                .toList()))
                .toList();
        return of(
                work,
                form,
                actor,
                speaking,
                List.of(),
                Optional.of(words.text(speaking, "publish.refused-by-checks")),
                findings);
    }

    private String told(Finding finding, Language speaking) {
        return words.text(speaking, "article.check." + finding.code(), finding.details());
    }

    PublishView twice(Work work, PublishForm form, Wished.Twice twice, Actor actor, Language speaking) {
        var moments = List.of(
                new PublishView.Moment(
                        "first", words.zonedMoment(speaking, twice.first()).shown()),
                new PublishView.Moment(
                        "second", words.zonedMoment(speaking, twice.second()).shown()));
        return of(work, form, actor, speaking, moments, Optional.of(words.text(speaking, "publish.twice")), List.of());
    }

    private PublishView of(
            Work work,
            PublishForm form,
            Actor actor,
            Language speaking,
            List<PublishView.Moment> twice,
            Optional<String> problem,
            List<PublishView.Refused> refused) {
        var row = Optional.ofNullable(board.works(List.of(work.id())).get(work.id()));
        var standing = row.flatMap(found -> found.in(form.own()));
        return new PublishView(
                BoardController.path(work.id(), form.own().tag()),
                standing.filter(Standing::isLive).isPresent(),
                standing.filter(PublishViews::isReady).isPresent(),
                standing.flatMap(Standing::scheduledAt)
                        .map(at -> words.zonedMoment(speaking, at))
                        .orElse(null),
                choice(form.own(), standing, form, speaking),
                row.map(found -> others(found, form, actor, speaking)).orElse(List.of()),
                form.at(),
                words.zone(speaking, time.instant()),
                publications.current().timeZone().getId(),
                twice,
                problem.orElse(null),
                refused);
    }

    private List<PublishView.Choice> others(BoardRow row, PublishForm form, Actor actor, Language speaking) {
        var others = new ArrayList<PublishView.Choice>();
        for (var language : publications.current().tags()) {
            var standing = row.in(language).filter(PublishViews::isReady);
            if (!language.equals(form.own())
                    && standing.isPresent()
                    && actor.rights().mayPublish(language)) {
                others.add(choice(language, standing, form, speaking));
            }
        }
        return others;
    }

    private PublishView.Choice choice(
            Language language, Optional<Standing> standing, PublishForm form, Language speaking) {
        var state = standing.map(found -> found.state().toString()).orElse("missing");
        return new PublishView.Choice(
                language.tag(),
                language.direction(),
                language.nativeName(),
                words.text(speaking, "board.state." + state),
                form.languages().contains(language),
                standing.filter(Standing::isLive).isPresent(),
                form.notes().getOrDefault(language, ""));
    }

    /// Whether a draft says something that readers do not see.
    static boolean isReady(Standing standing) {
        return standing.draft().isPresent() && (!standing.isLive() || standing.unpublished());
    }

    /// Why a time is none, with what else could be meant.
    String skipped(Wished.Skipped skipped, Language speaking) {
        return words.text(
                speaking,
                "publish.skipped",
                Map.of(
                        "before",
                        words.zonedMoment(speaking, skipped.before()).shown(),
                        "after",
                        words.zonedMoment(speaking, skipped.after()).shown()));
    }
}
