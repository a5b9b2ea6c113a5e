package almanac.review;

import almanac.account.People;
import almanac.account.Person;
import almanac.article.Board;
import almanac.article.BoardRow;
import almanac.article.VersionKey;
import almanac.shared.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who has to do with a text, whatever they may read.
@Component
class Concerned {
    private final ReviewTable reviews;
    private final Assignments assignments;
    private final Talks talks;
    private final Board board;
    private final People people;

    Concerned(ReviewTable reviews, Assignments assignments, Talks talks, Board board, People people) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.talks = talks;
        this.board = board;
        this.people = people;
    }

    /// Those who can approve.
    List<Person> approvers(Language language) {
        return people.all().stream()
                .filter(person -> !person.isService())
                .filter(person -> person.acting().rights().mayPublish(language))
                .toList();
    }

    /// Whoever was asked to review it; where nobody was, everybody who can.
    Set<Long> reviewers(VersionKey text) {
        return assignments
                .find(text, Task.REVIEW)
                .map(assignment -> Set.of(assignment.person()))
                .orElseGet(() ->
                        approvers(text.language()).stream().map(Person::id).collect(Collectors.toSet()));
    }

    /// Whoever wrote it: who handed it in, who saved it last, who is to translate it, its authors where it is the
    /// original.
    Set<Long> writers(VersionKey text) {
        var writers = new HashSet<Long>();
        reviews.find(text).flatMap(Review::submitter).ifPresent(writers::add);
        assignments.find(text, Task.TRANSLATION).map(Assignment::person).ifPresent(writers::add);
        var work = board.works(List.of(text.article())).get(text.article());
        if (work != null) {
            writers.addAll(writers(work, text));
        }
        return writers;
    }

    static Set<Long> writers(BoardRow work, VersionKey text) {
        var writers = new HashSet<Long>();
        work.in(text.language()).flatMap(standing -> standing.savedBy()).ifPresent(writers::add);
        if (work.original().equals(text.language())) {
            writers.addAll(work.work().authors());
        }
        return writers;
    }

    /// Writers, whoever reviews it, and whoever said something in a thread.
    Set<Long> listeners(VersionKey text, long thread) {
        var listeners = new HashSet<>(writers(text));
        assignments.find(text, Task.REVIEW).map(Assignment::person).ifPresent(listeners::add);
        talks.find(thread).ifPresent(about -> listeners.addAll(about.talk().people()));
        return listeners;
    }
}
