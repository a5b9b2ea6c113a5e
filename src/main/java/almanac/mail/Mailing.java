package almanac.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes letters in. They are sent once the transaction that wrote them has ended well, and never otherwise.
@Component
public class Mailing {
    static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("mail-letter");

    private final MailSettings settings;
    private final JdbcClient jdbc;
    private final ObjectProvider<SchedulerClient> jobs;
    private final InstantSource time;

    Mailing(MailSettings settings, JdbcClient jdbc, ObjectProvider<SchedulerClient> jobs, InstantSource time) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.time = time;
    }

    /// Whether a mail server is set up; where none is, what a letter would have said is shown to whoever asked.
    public boolean works() {
        return settings.given();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        if (!works()) {
            throw new IllegalStateException("No mail server is set up");
        }
        var id = jdbc.sql("""
            insert into mail_letter (id, recipient, subject, text, html, created_at)
            values (nextval('mail_letter_seq'), :recipient, :subject, :text, :html, :at)
            returning id
            """)
                .param("recipient", letter.to())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        jobs.getObject().scheduleIfNotExists(LETTER.instance(Long.toString(id)).scheduledTo(time.instant()));
    }
}
