package almanac.transfer;

import almanac.transfer.Remark.Level;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills a site that never held content with the sample publication, by the importer that everybody uses; all of it or
/// nothing, once.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class Sample implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

    private final SampleSettings settings;
    private final SamplePeople base;
    private final Importing importing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InstantSource time;

    Sample(
            SampleSettings settings,
            SamplePeople base,
            Importing importing,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            InstantSource time) {
        this.settings = settings;
        this.base = base;
        this.importing = importing;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.sample() || heldContent()) {
            return;
        }
        LOG.info("Setting up the sample publication; this happens once");
        var content = new SampleContent();
        transaction.executeWithoutResult(status -> base.load(content));
        transaction.executeWithoutResult(status -> load(content));
    }

    private boolean heldContent() {
        return jdbc.sql("select exists (select 1 from transfer_sample) or exists (select 1 from article_article)")
                .query(Boolean.class)
                .single();
    }

    private void load(SampleContent content) {
        var report = new ImportReport();
        var order = new ImportOrder(ItemTable.SAMPLE, java.util.Optional.empty(), true, false);
        var tally = importing.run(content.folder(), order, report, Progress.silent());
        if (report.count(Level.ERROR) + report.count(Level.WARNING) > 0) {
            throw new IllegalStateException(
                    "The sample was refused: " + report.remarks(Level.ERROR) + report.remarks(Level.WARNING));
        }
        jdbc.sql("insert into transfer_sample (loaded_at) values (:at)")
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        LOG.info("{} texts are published", tally.begun());
    }
}
