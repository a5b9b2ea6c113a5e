package almanac.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mail server (SMTP) that letters are handed to; without a host no letters are sent.
///
/// @param from     the sender's address, `The Long Forecast <post@example.org>`
/// @param starttls whether the connection must be encrypted before anything is said
@ConfigurationProperties("almanac.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("true") boolean starttls) {
    boolean given() {
        return !host.isBlank();
    }

    String sender() {
        return from.isBlank() ? "almanac@" + host : from;
    }
}
