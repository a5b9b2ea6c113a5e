package almanac.article;

import almanac.account.Actor;
import almanac.media.AssetReplaced;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes live editions again that show a file which was replaced: a persistent job, written in the transaction that
/// replaces.
@Component
class ReplacedPictures {
    private static final TaskDescriptor<Names> TASK = TaskDescriptor.of("show-replaced-pictures", Names.class);

    private final ObjectProvider<SchedulerClient> jobs;
    private final InstantSource time;

    ReplacedPictures(ObjectProvider<SchedulerClient> jobs, InstantSource time) {
        this.jobs = jobs;
        this.time = time;
    }

    /// What texts may call the file that was replaced.
    record Names(List<String> names) {}

    @EventListener
    void replaced(AssetReplaced event) {
        jobs.getObject()
                .scheduleIfNotExists(TASK.instance(UUID.randomUUID().toString())
                        .data(new Names(event.names().stream().sorted().toList()))
                        .scheduledTo(time.instant()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        /// A transaction for each edition; done again as a whole where one fails, since what is made alike stays as it
        /// is.
        @Bean
        OneTimeTask<Names> showReplacedPictures(JdbcClient jdbc, ObjectProvider<Rerendering> rerendering) {
            return Tasks.oneTime(TASK)
                    .execute((instance, context) -> live(jdbc, instance.getData())
                            .forEach(version -> rerendering.getObject().remade(version, Actor.PROGRAM)));
        }

        private static List<Long> live(JdbcClient jdbc, Names names) {
            return jdbc.sql("""
                select v.id
                from article_version v
                join article_edition e on e.version = v.id and e.number = v.live
                where e.pictures && cast(:names as text[])
                order by v.id
                """)
                    .param("names", names.names().toArray(String[]::new))
                    .query(Long.class)
                    .list();
        }
    }
}
