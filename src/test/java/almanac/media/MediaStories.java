package almanac.media;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.IssueToken;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Scope;
import almanac.account.Tokens;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.article.Seo;
import almanac.shared.Home;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Files as they come in through a real server, wanted and unwanted.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
class MediaStories {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "the-boundary";
    private static final Language EN = Language.of("en");

    @Value("${almanac.site.url}")
    String root;

    @Autowired
    Home home;

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Autowired
    Library library;

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    @Autowired
    JdbcClient jdbc;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private String secret;

    @BeforeEach
    void token() {
        var editor = people.add(AddPerson.named("Vera " + run, EN).as(Role.EDITOR), Actor.PROGRAM)
                .person();
        secret = tokens.issue(new IssueToken(editor.id(), "test", Set.of(Scope.WRITE), Optional.empty()), Actor.PROGRAM)
                .secret();
    }

    private static byte[] part(String name, byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                + ".png\"\r\nContent-Type: image/png\r\n\r\n";
        return Hostile.joined(Hostile.text(head), content, Hostile.text("\r\n"));
    }

    private static byte[] body(byte[]... parts) {
        return Hostile.joined(Hostile.joined(parts), Hostile.text("--" + BOUNDARY + "--\r\n"));
    }

    private HttpResponse<String> sent(HttpRequest.BodyPublisher body) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(root + "/api/v1/media"))
                        .header("Authorization", "Bearer " + secret)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> sent(byte[] body) throws Exception {
        return sent(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    /// Without a length: nobody knows how much is to come.
    private HttpResponse<String> streamed(byte[] body) throws Exception {
        return sent(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private long files() {
        return jdbc.sql("select count(*) from media_asset").query(Long.class).single();
    }

    private static byte[] noise(int width, int height, long seed) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(seed);
        var numbers = ((java.awt.image.DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (var at = 0; at < numbers.length; at++) {
            numbers[at] = chance.nextInt();
        }
        return Hostile.picture("png", image);
    }

    @Test
    void a_picture_comes_in_and_goes_out() throws Exception {
        var answer = streamed(body(part("file", noise(400, 300, 1))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String url = com.jayway.jsonpath.JsonPath.read(answer.body(), "$.url");
        var head = HTTP.send(
                HttpRequest.newBuilder(URI.create(url)).HEAD().build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isGreaterThan(1_000);
        assertThat(head.headers().allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(head.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(head.headers().allValues("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
        assertThat(head.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void what_is_too_much_is_refused_with_and_without_a_length() throws Exception {
        var before = files();
        var body = body(part("file", new byte[40 * 1024 * 1024]));
        assertThat(sent(body).statusCode()).isEqualTo(413);
        assertThat(streamed(body).statusCode()).isEqualTo(413);
        var parts = IntStream.range(0, 200)
                .mapToObj(number -> part("file" + number, Hostile.picture("png", 3, 3)))
                .toArray(byte[][]::new);
        assertThat(sent(body(parts)).statusCode()).isIn(400, 413, 422);
        var files = IntStream.range(0, 200)
                .mapToObj(number -> part("file", Hostile.picture("png", 3, 3)))
                .toArray(byte[][]::new);
        assertThat(sent(body(files)).statusCode()).isIn(400, 413, 422);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whoever_sends_slowly_keeps_nobody_waiting() throws Exception {
        var address = URI.create(root);
        var open = new ArrayList<Socket>();
        try {
            for (var sender = 0; sender < 50; sender++) {
                var socket = new Socket(address.getHost(), address.getPort());
                open.add(socket);
                socket.getOutputStream()
                        .write(Hostile.text("POST /api/v1/media HTTP/1.1\r\nHost: " + address.getAuthority()
                                + "\r\nAuthorization: Bearer " + secret
                                + "\r\nContent-Type: multipart/form-data; boundary="
                                + BOUNDARY + "\r\nContent-Length: 30000000\r\n\r\n--" + BOUNDARY));
            }
            assertThat(sent(body(part("file", noise(50, 50, 2)))).statusCode()).isEqualTo(201);
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void many_large_pictures_at_once_leave_the_memory_as_it_was() throws Exception {
        var bodies = IntStream.range(0, 4)
                .mapToObj(number -> body(part("file", noise(1_200, 900, number))))
                .toList();
        var before = used();
        var sending = new ArrayList<Callable<Integer>>();
        for (var round = 0; round < 12; round++) {
            var body = bodies.get(round % bodies.size());
            sending.add(() -> sent(body).statusCode());
        }
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : senders.invokeAll(sending)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        assertThat(used() - before).isLessThan(40_000_000L);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void a_full_disk_is_told_and_nothing_is_kept_of_the_file() throws Exception {
        var media = Files.createDirectories(home.folder("media"));
        Assumptions.assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", media.toString()),
                "no small disk can be mounted by this user");
        try {
            var before = files();
            var answer = sent(body(part("file", noise(1_000, 1_000, 7))));
            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.body()).contains("/problems/disk-full");
            assertThat(files()).isEqualTo(before);
            try (var left = Files.walk(media)) {
                assertThat(left.filter(Files::isRegularFile)).isEmpty();
            }
        } finally {
            ran("umount", media.toString());
        }
        assertThat(sent(body(part("file", noise(1_000, 1_000, 7)))).statusCode())
                .isEqualTo(201);
    }

    private static boolean ran(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    @Test
    void readers_see_where_to_look_as_soon_as_it_is_said() throws Exception {
        var answer = sent(body(part("file", noise(900, 600, 9))));
        String hash = com.jayway.jsonpath.JsonPath.read(answer.body(), "$.hash");
        var text = new DraftText(
                "A far cat",
                Optional.of(new Slug("far-cat-" + run)),
                "",
                "Words.",
                Optional.of(hash),
                "A cat",
                Seo.NONE);
        var article = given.article().saying(text).published();
        assertThat(page("/en/far-cat-" + run)).doesNotContain("focus-x");
        assertThat(page("/en")).doesNotContain("focus-x1 focus-y9");
        library.describe(new DescribeAsset(
                hash, Optional.of(Optional.of(new Focus(12, 88))), Optional.empty(), Map.of(), Actor.PROGRAM));
        assertThat(page("/en/far-cat-" + run)).contains("class=\"focus-x1 focus-y9\"");
        assertThat(page("/en")).contains("class=\"focus-x1 focus-y9\"");
        article.withdrawn(EN);
    }

    private String page(String path) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(root + path)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }
}
