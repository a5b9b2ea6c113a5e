package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.FreePort;
import almanac.shared.Language;
import almanac.web.SiteAddress;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Letters as a mail server gets them.
@AlmanacHttpTest
class LetterStories {
    private static final ServerSetup SMTP = new ServerSetup(FreePort.next(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static final long PATIENCE_MILLIS = 20_000;

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(SMTP);

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("almanac.mail.host", SMTP::getBindAddress);
        settings.add("almanac.mail.port", SMTP::getPort);
        settings.add("almanac.mail.starttls", () -> "false");
        settings.add("almanac.mail.from", () -> "The Long Forecast <post@example.org>");
    }

    @Autowired
    SiteAddress site;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_forgotten_password_sends_one_letter_in_the_readers_language_and_tells_nobody_who_is_known()
            throws Exception {
        people.add(
                AddPerson.named("春花 <b>", Language.of("en"))
                        .reachedAt("haruka@example.org")
                        .as(Role.AUTHOR),
                Actor.PROGRAM);
        var browser = new Browser(site.url());
        var token = browser.get("/studio/forgotten", "Accept-Language", "ja")
                .page()
                .select("input[name=_csrf]")
                .val();
        var headers = new String[] {"Accept-Language", "ja", "X-Forwarded-Host", "evil.example"};

        var known = browser.postWith(headers, "/studio/forgotten", "_csrf", token, "email", "haruka@example.org");
        var unknown = browser.postWith(headers, "/studio/forgotten", "_csrf", token, "email", "nobody@example.org");

        assertThat(known.status()).isEqualTo(200);
        assertThat(known.page().select("main").text())
                .isEqualTo(unknown.page().select("main").text());
        assertThat(POST.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
        var letter = POST.getReceivedMessages()[0];
        assertThat(letter.getSubject()).contains("新しいパスワード");
        assertThat(letter.getAllRecipients()[0].toString()).isEqualTo("haruka@example.org");
        var parts = (Multipart) ((Multipart) letter.getContent()).getBodyPart(0).getContent();
        var alternatives = (Multipart) parts.getBodyPart(0).getContent();
        var plain = alternatives.getBodyPart(0).getContent().toString();
        var html = alternatives.getBodyPart(1).getContent().toString();
        assertThat(html).contains("lang=\"ja\"", "春花 &lt;b&gt;").doesNotContain("evil.example");
        var link = Pattern.compile(Pattern.quote(site.url()) + "/studio/enter/\\S+")
                .matcher(plain);
        assertThat(link.find()).isTrue();
        assertThat(new Browser(site.url()).get(link.group()).status()).isEqualTo(200);
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from mail_letter")
                                .query(Long.class)
                                .single())
                        .as("letters hold secrets, and are gone when sent")
                        .isZero());
        assertThat(POST.getReceivedMessages()).hasSize(1);
    }

    /// It said that a letter was on its way, and sent none.
    @Test
    void a_person_without_an_address_is_invited_by_a_link_to_copy() {
        var writers = new Writers(people, passwords, site);
        var owner = writers.signedIn(writers.add(Role.OWNER));
        var named = people.add(AddPerson.named("Nadia Named", Language.of("en")), Actor.PROGRAM)
                .person();

        var answer = owner.submit("/studio/people/" + named.handle(), "/link");

        assertThat(answer.status()).isEqualTo(200);
        var link = answer.page().select(".panel code").text();
        assertThat(new Browser(site.url()).get(link).status()).isEqualTo(200);
    }
}
