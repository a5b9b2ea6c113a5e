package almanac;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// Jobs for a command beside the server, which writes them and does none.
@Configuration(proxyBeanMethods = false)
class Jobs {
    @Bean
    @ConditionalOnProperty(name = "db-scheduler.enabled", havingValue = "false")
    SchedulerClient jobsToBeDoneByOthers(
            DataSource database, @Value("${db-scheduler.table-name}") String table, JobsAsJson json) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(table)
                .serializer(json)
                .build();
    }
}
