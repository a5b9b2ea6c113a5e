package almanac.prediction;

import almanac.relay.Changes;
import almanac.shared.Tag;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The days on which a prediction changes by itself: persistent jobs that tell the log of changes, written in the
/// transaction that begins it, done by one node.
@Component
class FallingDue {
    private static final TaskDescriptor<Order> TURN = TaskDescriptor.of("prediction-turn", Order.class);

    private final ObjectProvider<SchedulerClient> jobs;
    private final InstantSource time;

    FallingDue(ObjectProvider<SchedulerClient> jobs, InstantSource time) {
        this.jobs = jobs;
        this.time = time;
    }

    /// What happens to which prediction.
    record Order(long article, String event) {}

    void arrange(Prediction prediction) {
        arrange(prediction, "prediction.closed", prediction.closesAt());
        arrange(prediction, "prediction.due", prediction.resolvesBy());
    }

    private void arrange(Prediction prediction, String event, Instant at) {
        if (at.isAfter(time.instant())) {
            jobs.getObject()
                    .scheduleIfNotExists(TURN.instance(prediction.article() + "/" + event)
                            .data(new Order(prediction.article(), event))
                            .scheduledTo(at));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        OneTimeTask<Order> predictionTurn(JdbcClient jdbc, Changes changes, TransactionTemplate transaction) {
            return Tasks.oneTime(TURN)
                    .execute((instance, context) ->
                            transaction.executeWithoutResult(status -> turn(instance.getData(), jdbc, changes)));
        }

        /// Nobody needs to hear of what is judged already, withdrawn, or was never published.
        private static void turn(Order order, JdbcClient jdbc, Changes changes) {
            jdbc.sql("""
                select w.public_id, p.handle
                from prediction_standing s
                join prediction_prediction p on p.article = s.prediction
                join article_article w on w.id = s.prediction
                where s.prediction = :article
                and s.verdict is null and s.withdrawn_at is null and s.published_at is not null
                """)
                    .param("article", order.article())
                    .query((row, number) -> Map.<String, Object>of(
                            "article", row.getString("public_id"), "prediction", row.getString("handle")))
                    .optional()
                    .ifPresent(about -> changes.record(
                            order.event(), about, Set.of(Tag.article(order.article()), Tags.PREDICTIONS)));
        }
    }
}
