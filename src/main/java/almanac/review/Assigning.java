package almanac.review;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.account.People;
import almanac.account.Person;
import almanac.article.VersionKey;
import almanac.article.Work;
import almanac.article.Works;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asking people to review or to translate.
@Component
public class Assigning {
    private final Assignments assignments;
    private final People people;
    private final Works works;
    private final Steps steps;
    private final ReviewLetters letters;
    private final Audit audit;

    Assigning(Assignments assignments, People people, Works works, Steps steps, ReviewLetters letters, Audit audit) {
        this.assignments = assignments;
        this.people = people;
        this.works = works;
        this.steps = steps;
        this.letters = letters;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<Assignment> find(VersionKey text, Task task) {
        return assignments.find(text, task);
    }

    /// Those who can do it for all of these texts.
    @Transactional(readOnly = true)
    public List<Person> candidates(Task task, Collection<VersionKey> texts) {
        var known = works.of(texts.stream().map(VersionKey::article).toList());
        return people.all().stream()
                .filter(person -> !person.isService() && person.email().isPresent())
                .filter(person -> texts.stream().allMatch(text -> can(person, task, known.get(text.article()), text)))
                .toList();
    }

    private static boolean can(Person person, Task task, @Nullable Work work, VersionKey text) {
        var rights = person.acting().rights();
        return switch (task) {
            case REVIEW -> rights.mayPublish(text.language());
            case TRANSLATION ->
                work != null
                        && !text.language().equals(work.original())
                        && rights.mayRevise(work.authors(), work.original(), text.language());
        };
    }

    /// Gives a task to somebody, for all of these texts. Whoever calls knows that they may take it.
    @Transactional
    public void assign(Collection<VersionKey> texts, Task task, long person, Optional<LocalDate> due, Actor by) {
        for (var text : texts) {
            var assignment = new Assignment(text, task, person, due);
            var before = assignments.find(text, task);
            if (before.equals(Optional.of(assignment))) {
                continue;
            }
            assignments.put(assignment, by);
            if (task == Task.REVIEW) {
                steps.add(text, Step.What.ASSIGNED, Optional.empty(), "", Optional.of(person), by);
            }
            audit.record(
                    by,
                    task + ".assigned",
                    text.subject(),
                    before.map(Assigning::told).orElse(Map.of()),
                    told(assignment));
            letters.tell(Set.of(person), text, task + "-assigned", "", by);
        }
    }

    private static Map<String, Object> told(Assignment assignment) {
        return Map.of(
                "person",
                assignment.person(),
                "due",
                assignment.due().map(LocalDate::toString).orElse(""));
    }

    /// What is to be done by whom in these days, the last included.
    @Transactional(readOnly = true)
    public List<Assignment> dueBetween(LocalDate first, LocalDate last) {
        return assignments.dueBetween(first, last);
    }
}
