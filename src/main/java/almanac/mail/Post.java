package almanac.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Hands letters to the mail server, one job each: after a failure again and again for about a day, then no more.
@Configuration(proxyBeanMethods = false)
class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final int TRIES = 12;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(20);
    private static final String PATIENCE_MILLIS = "15000";

    @Bean
    OneTimeTask<Void> mailLetter(MailSettings settings, JdbcClient jdbc) {
        var server = server(settings);
        return Tasks.oneTime(Mailing.LETTER)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        TRIES,
                        new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_WAIT, 2.0),
                        (failure, again) -> {
                            var id = failure.getExecution().getId();
                            LOG.error("Letter {} was given up after {} tries", id, TRIES);
                            remove(Long.parseLong(id), jdbc);
                        }))
                .execute((instance, context) -> {
                    var id = Long.parseLong(instance.getId());
                    letter(id, jdbc).ifPresent(letter -> send(letter, settings, server));
                    remove(id, jdbc);
                });
    }

    private static void remove(long id, JdbcClient jdbc) {
        jdbc.sql("delete from mail_letter where id = :id").param("id", id).update();
    }

    private static Optional<Letter> letter(long id, JdbcClient jdbc) {
        return jdbc.sql("select recipient, subject, text, html from mail_letter where id = :id")
                .param("id", id)
                .query((row, number) -> new Letter(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("text"),
                        row.getString("html")))
                .optional();
    }

    private static void send(Letter letter, MailSettings settings, JavaMailSender server) {
        try {
            var message = server.createMimeMessage();
            var filled = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            filled.setFrom(settings.sender());
            filled.setTo(letter.to());
            filled.setSubject(letter.subject());
            filled.setText(letter.text(), letter.html());
            message.setHeader("Auto-Submitted", "auto-generated");
            server.send(message);
        } catch (MessagingException unsendable) {
            throw new IllegalStateException("A letter could not be put together", unsendable);
        }
    }

    private static JavaMailSender server(MailSettings settings) {
        var server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = new Properties();
        if (!settings.username().isBlank()) {
            server.setUsername(settings.username());
            server.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.starttls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.starttls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, PATIENCE_MILLIS);
        }
        server.setJavaMailProperties(properties);
        return server;
    }
}
