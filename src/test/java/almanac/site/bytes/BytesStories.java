package almanac.site.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.IssueToken;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Scope;
import almanac.account.Tokens;
import almanac.shared.Language;
import almanac.stories.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/// Two nodes on one database: this process, and another that reaches it by a wire which can be cut.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
@Import(Press.class)
class BytesStories {
    private static final Language EN = Language.of("en");

    @TempDir
    static Path folder;

    private static Wire wire;
    private static Program other;

    @Value("${almanac.site.url}")
    String here;

    @Value("${spring.datasource.url}")
    String database;

    @Value("${spring.datasource.username}")
    String user;

    @Value("${spring.datasource.password}")
    String password;

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    private String there;
    private Author author;

    @BeforeEach
    void startTheOther() {
        if (other == null) {
            var port = database.replaceAll(".*:(\\d+)/.*", "$1");
            wire = Wire.to(Integer.parseInt(port));
            other = Program.at(folder.resolve("home"))
                    .with("SPRING_DATASOURCE_URL", database.replace(":" + port + "/", ":" + wire.port() + "/"))
                    .with("ALMANAC_SITE_LANGUAGES", "en,ja")
                    .with("SPRING_DATASOURCE_USERNAME", user)
                    .with("SPRING_DATASOURCE_PASSWORD", password)
                    .serve();
        }
        there = other.address();
        author = new Author(token());
    }

    private String token() {
        var person = people.add(AddPerson.named("Somebody", EN).as(Role.EDITOR), Actor.PROGRAM)
                .person();
        return tokens.issue(
                        new IssueToken(person.id(), "test", EnumSet.allOf(Scope.class), Optional.empty()),
                        Actor.PROGRAM)
                .secret();
    }

    @AfterAll
    static void stopTheOther() {
        if (other != null) {
            other.close();
            wire.close();
        }
    }

    private List<Truth> articles(int count) {
        var run = UUID.randomUUID().toString().substring(0, 6);
        var truths = new ArrayList<Truth>();
        for (var number = 0; number < count; number++) {
            var name = "kite" + run + "x" + number;
            var mark = Truth.firstMark(name);
            var id = author.begin(here, mark, mark);
            author.revise(here, id, mark, name, mark);
            author.publish(here, id);
            truths.add(new Truth(name, id, name));
        }
        return truths;
    }

    /// The next version of a text: now and then withdrawn, often at another address.
    private void move(Truth truth, String node, int round) {
        var now = truth.now();
        if (round % 10 == 3 && !now.withdrawn()) {
            truth.begins(now.slug(), true);
            author.withdraw(node, truth.id());
        } else {
            var mark = truth.nextMark();
            var slug = round % 3 == 0 ? truth.freshSlug() : now.slug();
            author.revise(node, truth.id(), mark, slug, mark);
            truth.begins(slug, false);
            author.publish(node, truth.id());
        }
        truth.succeeded();
    }

    private static void await(Duration patience, BooleanSupplier condition) {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void after_a_success_no_reader_of_any_node_gets_the_page_of_before() {
        var truths = articles(7);
        try (var readers = new Readers(2, truths, here, there)) {
            for (var round = 0; round < 200; round++) {
                move(truths.get(round % truths.size()), round % 2 == 0 ? here : there, round);
                assertThat(readers.wrong()).isEmpty();
            }
            schedules(truths);
            readers.close();
            assertThat(readers.wrong()).isEmpty();
            assertThat(readers.pages()).isGreaterThan(1_000);
            assertThat(readers.hits()).isGreaterThan(readers.pages() / 4);
            assertThat(readers.away()).isLessThan(readers.pages() / 100);
        }
    }

    /// What flips by the clock is kept by no node a moment longer than it takes to tell it.
    private void schedules(List<Truth> truths) {
        var at = Instant.now().plusMillis(1_500);
        for (var truth : truths) {
            var mark = truth.nextMark();
            author.revise(here, truth.id(), mark, truth.now().slug(), mark);
            truth.begins(truth.now().slug(), false);
            author.schedule(there, truth.id(), at);
        }
        for (var truth : truths) {
            var mark = truth.nextMark().replaceFirst("\\d+-end$", truth.begun() + "-end");
            await(
                    Duration.ofSeconds(20),
                    () -> author.liveTitle(here, truth.id()).equals(mark));
            await(
                    Duration.ofSeconds(3),
                    () -> List.of(here, there).stream()
                            .allMatch(node -> Got.at(node + "/en/" + truth.now().slug())
                                    .text()
                                    .contains(mark)));
            truth.succeeded();
        }
    }

    @Test
    void a_command_beside_the_nodes_ends_when_all_of_them_know() throws Exception {
        var run = UUID.randomUUID().toString().substring(0, 8);
        var old = List.of(here + "/old-" + run, there + "/old-" + run);
        old.forEach(Got::at);
        assertThat(old)
                .allMatch(address ->
                        Got.at(address).status() == 404 && Got.at(address).isHit());
        var file = Files.writeString(folder.resolve("former.csv"), "from,to\n/old-" + run + ",/en/archive\n");

        var ended = other.run("former-paths", "import", file.toString());

        assertThat(old)
                .allSatisfy(address -> assertThat(Got.at(address).status()).isEqualTo(301));
        assertThat(ended.status()).as(ended.err() + ended.out()).isZero();
    }

    @Test
    void a_node_cut_from_the_database_says_so_and_holds_up_nobody_for_long() {
        var truths = articles(3);
        var kept = there + "/en/" + truths.getFirst().now().slug();
        Got.at(kept);
        for (var trouble : List.<Runnable>of(wire::cut, wire::silence)) {
            await(
                    Duration.ofSeconds(70),
                    () -> Got.at(kept).header("Cache-Status").equals("almanac; hit"));
            try (var readers = new Readers(2, truths, here, there)) {
                trouble.run();
                var begun = System.nanoTime();
                move(truths.getFirst(), here, 1);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(3_500));
                var old = Got.at(kept);
                assertThat(old.status()).isEqualTo(200);
                assertThat(old.header("Cache-Status")).isEqualTo("almanac; hit; detail=disconnected");

                begun = System.nanoTime();
                move(truths.getFirst(), here, 2);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1_500));
                await(
                        Duration.ofSeconds(5),
                        () -> Got.at(there + "/en/never-asked-for").status() == 503);
                var away = Got.at(there + "/ja/never-asked-for");
                assertThat(away.header("Retry-After")).isNotEmpty();
                assertThat(away.text()).contains("lang=\"ja\"");

                wire.mend();
                await(
                        Duration.ofSeconds(70),
                        () -> Got.at(kept).header("Cache-Status").equals("almanac; hit"));
                readers.close();
                assertThat(readers.wrong()).isEmpty();
                assertThat(readers.disconnected()).isPositive();
            }
        }
        assertThat(other.log()).noneMatch(line -> line.startsWith("\tat "));
    }
}
