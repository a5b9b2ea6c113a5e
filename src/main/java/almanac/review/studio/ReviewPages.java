package almanac.review.studio;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Profile;
import almanac.article.DraftBlocks;
import almanac.markup.Block;
import almanac.markup.BlockKind;
import almanac.review.Assigning;
import almanac.review.Assignment;
import almanac.review.Commenting;
import almanac.review.ReviewPaths;
import almanac.review.ReviewViews;
import almanac.review.Reviewing;
import almanac.review.Step;
import almanac.review.Talk;
import almanac.review.Task;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Draws the page on which a text is read and talked over.
@Component
class ReviewPages {
    private final DraftBlocks drafts;
    private final Commenting commenting;
    private final Reviewing reviewing;
    private final Assigning assigning;
    private final ReviewViews views;
    private final People people;
    private final PageWords words;

    ReviewPages(
            DraftBlocks drafts,
            Commenting commenting,
            Reviewing reviewing,
            Assigning assigning,
            ReviewViews views,
            People people,
            PageWords words) {
        this.drafts = drafts;
        this.commenting = commenting;
        this.reviewing = reviewing;
        this.assigning = assigning;
        this.views = views;
        this.people = people;
        this.words = words;
    }

    String show(
            ReviewDesk.Text text,
            ReviewPage.@Nullable Typed typed,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var key = text.key();
        var draft = drafts.of(key).orElseThrow(ReviewDesk::missing);
        var blocks = draft.blocks();
        var now = blocks.stream()
                .collect(Collectors.toMap(block -> block.id().value(), Function.identity(), (one, other) -> one));
        var talks = commenting.of(key);
        model.addAttribute(
                "page",
                new ReviewPage(
                        title(blocks),
                        ReviewPaths.page(key),
                        key.language().tag(),
                        key.language().direction(),
                        key.language().nativeName(),
                        ReviewPaths.editor(key),
                        draft.revision(),
                        views.of(text.work(), key, actor, words.language(request)),
                        blocks.stream()
                                .filter(block -> block.cut().kind() != BlockKind.RULE)
                                .map(block -> passage(block, talks, text, actor, request))
                                .toList(),
                        talks.stream()
                                .filter(talk -> !now.containsKey(talk.block()))
                                .map(talk -> thread(talk, null, text, actor, request))
                                .toList(),
                        actor.rights().mayPublish(key.language()),
                        assigned(text, request),
                        reviewing.history(key).stream()
                                .map(step -> line(step, request))
                                .toList(),
                        typed));
        return "review/review";
    }

    private static String title(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.cut().kind() == BlockKind.TITLE)
                .map(block -> block.cut().text())
                .findFirst()
                .orElse("");
    }

    private ReviewPage.Passage passage(
            Block block, List<Talk> talks, ReviewDesk.Text text, Actor actor, HttpServletRequest request) {
        return new ReviewPage.Passage(
                block.id().value(),
                block.cut().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                block.cut().text(),
                talks.stream()
                        .filter(talk -> talk.block().equals(block.id().value()))
                        .map(talk -> thread(talk, block, text, actor, request))
                        .toList());
    }

    private ReviewPage.Thread thread(
            Talk talk, @Nullable Block block, ReviewDesk.Text text, Actor actor, HttpServletRequest request) {
        return new ReviewPage.Thread(
                talk.id(),
                talk.quote(),
                block == null || !block.cut().text().equals(talk.quote()),
                talk.open(),
                talk.open() && mayResolve(talk, text, actor),
                talk.comments().stream()
                        .map(said -> new ReviewPage.Said(
                                name(said.person(), request), words.moment(request, said.at()), said.words()))
                        .toList());
    }

    /// Whoever writes the text, and whoever began the thread.
    static boolean mayResolve(Talk talk, ReviewDesk.Text text, Actor actor) {
        return text.mayRevise(actor) || talk.opener().equals(Optional.of(actor.person()));
    }

    private ReviewPage.Assigned assigned(ReviewDesk.Text text, HttpServletRequest request) {
        var now = assigning.find(text.key(), Task.REVIEW);
        var chosen = now.map(Assignment::person).orElse(0L);
        return new ReviewPage.Assigned(
                assigning.candidates(Task.REVIEW, List.of(text.key())).stream()
                        .map(person -> somebody(person, chosen, request))
                        .sorted(Comparator.comparing(ReviewPage.Somebody::name))
                        .toList(),
                now.flatMap(Assignment::due).map(LocalDate::toString).orElse(""));
    }

    private ReviewPage.Somebody somebody(Person person, long chosen, HttpServletRequest request) {
        return new ReviewPage.Somebody(
                person.handle().value(), name(Optional.of(person.id()), request), person.id() == chosen);
    }

    private ReviewPage.Line line(Step step, HttpServletRequest request) {
        var gaps = Map.of(
                "revision",
                step.revision().orElse(0),
                "whom",
                step.about().map(person -> name(Optional.of(person), request)).orElse(""));
        return new ReviewPage.Line(
                words.moment(request, step.at()),
                name(step.person(), request),
                words.text(request, "review.step." + step.what(), gaps),
                step.note());
    }

    private String name(Optional<Long> person, HttpServletRequest request) {
        return person.flatMap(id -> people.profile(id, words.language(request)))
                .map(Profile::name)
                .orElseGet(() -> words.text(request, "review.somebody"));
    }
}
