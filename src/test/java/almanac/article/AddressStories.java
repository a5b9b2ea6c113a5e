package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.markup.SharedData;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/// Addresses that lead out of the folder or off the site, put in every place of every reader's address. They are sent
/// as they are over a bare socket: any other client would mend them first.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
@Import(RefusingCheck.class)
class AddressStories {
    private static final List<String> PLACES = List.of(
            "/%s",
            "%s",
            "/en/%s",
            "/%s/",
            "/en/%s/",
            "/en/%s.md",
            "/en/topics/%s",
            "/en/authors/%s",
            "/en/archive/%s",
            "/en/%s/feed.atom",
            "/sitemaps/%s",
            "/static/%s",
            "/static/site/%s",
            "/media/%s",
            "/media/%s/dot.png",
            "/api/v1/articles/%s",
            "/en?before=%s",
            "/?next=%s&lang=%s");
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\]).*");

    @Value("${almanac.site.url}")
    String site;

    private record Answer(int status, List<String> head, String body) {
        String header(String name) {
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /// Letters that would end the request line are escaped, all others sent as bytes.
    private Answer get(String target) throws IOException {
        var address = URI.create(site);
        try (var socket = new Socket("127.0.0.1", address.getPort())) {
            var path = new StringBuilder();
            for (byte each : target.getBytes(StandardCharsets.UTF_8)) {
                path.append(each <= ' ' ? "%" + String.format("%02X", each) : Character.toString(each));
            }
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + address.getPort()
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Answer answer(String text) {
        var parts = text.split("\r\n\r\n", 2);
        var head = List.of(parts[0].split("\r\n"));
        var status = Integer.parseInt(head.getFirst().split(" ")[1]);
        return new Answer(status, head.subList(1, head.size()), parts.length == 2 ? parts[1] : "");
    }

    @Test
    void no_address_leads_out_of_its_folder_or_off_the_site() throws IOException {
        var lines = new ArrayList<>(SharedData.lines("payloads/traversal.txt"));
        lines.addAll(SharedData.lines("payloads/open-redirect.txt"));
        for (var line : lines) {
            for (var place : PLACES) {
                var target = place.replace("%s", line);
                var answer = get(target.startsWith("/") ? target : "/" + target);
                assertThat(answer.status()).as(target).isBetween(200, 499);
                assertThat(answer.body()).as(target).doesNotContain("root:x:0:", "[fonts]", "[boot loader]");
                assertThat(answer.header("location")).as(target).satisfies(this::staysHere);
            }
        }
    }

    private void staysHere(String location) {
        var path = location.startsWith(site + "/") ? location.substring(site.length()) : location;
        assertThat(path).matches(each -> each.isEmpty() || HERE.matcher(each).matches());
    }
}
