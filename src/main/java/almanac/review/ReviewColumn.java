package almanac.review;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Profile;
import almanac.article.BoardColumn;
import almanac.article.VersionKey;
import almanac.shared.Language;
import almanac.web.Link;
import almanac.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// How far reviews are, and who is to do what, on the board.
@Component
class ReviewColumn implements BoardColumn {
    private final ReviewTable reviews;
    private final Assignments assignments;
    private final People people;
    private final Days days;
    private final Words words;

    ReviewColumn(ReviewTable reviews, Assignments assignments, People people, Days days, Words words) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.people = people;
        this.days = days;
        this.words = words;
    }

    @Override
    public List<Mark> states(Language speaking) {
        return Arrays.stream(ReviewState.values())
                .map(state -> new Mark(state.toString(), words.text(speaking, "review.state." + state)))
                .toList();
    }

    @Override
    public Set<VersionKey> in(String state) {
        return ReviewState.parse(state)
                .map(wanted -> reviews.in(wanted).stream().map(Review::text).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    @Override
    public Map<VersionKey, List<Mark>> marks(Collection<UUID> works, Language speaking) {
        var ids = List.copyOf(works);
        var marks = new HashMap<VersionKey, List<Mark>>();
        reviews.of(ids)
                .forEach(review -> add(
                        marks,
                        review.text(),
                        new Mark(review.state().toString(), words.text(speaking, "review.state." + review.state()))));
        assignments
                .of(ids)
                .forEach(assignment -> add(marks, assignment.text(), new Mark("assigned", told(assignment, speaking))));
        return marks;
    }

    private static void add(Map<VersionKey, List<Mark>> marks, VersionKey text, Mark mark) {
        marks.computeIfAbsent(text, any -> new ArrayList<>()).add(mark);
    }

    private String told(Assignment assignment, Language speaking) {
        var who = people.profile(assignment.person(), speaking)
                .map(Profile::name)
                .orElseGet(() -> words.text(speaking, "review.somebody"));
        return assignment
                .due()
                .map(day -> words.text(
                        speaking,
                        "review.assigned.until",
                        who,
                        days.stamp(day, speaking).shown()))
                .orElse(who);
    }

    @Override
    public List<Link> actions(Actor actor, Language speaking) {
        return Arrays.stream(Task.values())
                .map(task -> new Link(
                        words.text(speaking, "review.assign." + task),
                        ReviewPaths.ASSIGNMENTS + "/new?task=" + task,
                        false))
                .toList();
    }
}
