package almanac.article;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.shared.Language;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishing at a time to come: a persistent job, written in the transaction that schedules, done by one node.
@Component
class Schedule {
    private static final String TASK = "publish-scheduled";

    private final ObjectProvider<SchedulerClient> jobs;

    Schedule(ObjectProvider<SchedulerClient> jobs) {
        this.jobs = jobs;
    }

    void publish(List<Version> versions, Instant at, Publish command) {
        var together = UUID.randomUUID();
        versions.forEach(version -> version.schedule(together, at));
        var order = new Order(
                together.toString(),
                command.note().orElse(""),
                command.notes().entrySet().stream()
                        .collect(Collectors.toMap(note -> note.getKey().tag(), Map.Entry::getValue)),
                command.by().isProgram() ? 0 : command.by().person());
        jobs.getObject()
                .scheduleIfNotExists(TASK_DESCRIPTOR
                        .instance(together.toString())
                        .data(order)
                        .scheduledTo(at));
    }

    private static final com.github.kagkarlsson.scheduler.task.TaskDescriptor<Order> TASK_DESCRIPTOR =
            com.github.kagkarlsson.scheduler.task.TaskDescriptor.of(TASK, Order.class);

    /// What the job needs to know; which languages it is about stands in their versions.
    ///
    /// @param notes by language; absent in orders of former programs
    record Order(String together, String note, @Nullable Map<String, String> notes, long by) {
        Map<Language, String> byLanguage() {
            return notes == null
                    ? Map.of()
                    : notes.entrySet().stream()
                            .collect(Collectors.toMap(note -> Language.of(note.getKey()), Map.Entry::getValue));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        OneTimeTask<Order> publishScheduled(
                Versions versions,
                Articles articles,
                ObjectProvider<Publishing> publishing,
                Audit audit,
                TransactionTemplate transaction) {
            return Tasks.oneTime(TASK_DESCRIPTOR)
                    .execute((instance, context) -> transaction.executeWithoutResult(
                            status -> publish(instance.getData(), versions, articles, publishing.getObject(), audit)));
        }

        private static void publish(
                Order order, Versions versions, Articles articles, Publishing publishing, Audit audit) {
            var due = versions.lockScheduled(UUID.fromString(order.together()));
            if (due.isEmpty()) {
                return;
            }
            var article = articles.findById(due.getFirst().article()).orElseThrow();
            var languages = due.stream().map(Version::language).toList();
            var note = Optional.of(order.note()).filter(text -> !text.isEmpty());
            var outcome = publishing.publish(new Publish(
                    article.publicId(),
                    languages,
                    Optional.empty(),
                    note,
                    order.byLanguage(),
                    Optional.empty(),
                    Actor.PROGRAM));
            if (!(outcome instanceof Published.Live)) {
                due.forEach(Version::unschedule);
                due.forEach(version -> audit.record(
                        Actor.PROGRAM,
                        "schedule.failed",
                        Subjects.version(article.publicId(), version.language()),
                        Map.of(),
                        Map.of("outcome", outcome.getClass().getSimpleName())));
            }
        }
    }
}
