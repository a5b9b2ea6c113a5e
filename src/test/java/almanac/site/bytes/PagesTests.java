package almanac.site.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.AlmanacHttpTest;
import almanac.shared.Tag;
import almanac.web.ShelfMark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What is drawn how often, and kept or not.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
@Import(Press.class)
class PagesTests {
    private final String path = "/en/drawn-" + UUID.randomUUID();
    private final AtomicInteger drawings = new AtomicInteger();

    @Autowired
    Pages pages;

    private Wish wish(String... pairs) {
        var parameters = new java.util.TreeMap<String, List<String>>();
        for (var at = 0; at < pairs.length; at += 2) {
            parameters.put(pairs[at], List.of(pairs[at + 1]));
        }
        return new Wish(path, parameters.isEmpty() ? "" : "raw", parameters, Wish.HTML);
    }

    private Drawn drawn(int status, String text, Optional<ShelfMark> mark) {
        drawings.incrementAndGet();
        return new Drawn(Finished.of(status, HttpFields.build(), text.getBytes(StandardCharsets.UTF_8)), mark);
    }

    private Answer.Source ask(Wish wish, Drawing drawing) throws Exception {
        return pages.answer(wish, drawing).source();
    }

    private static Optional<ShelfMark> knowing(String... parameters) {
        return Optional.of(new ShelfMark(Set.of(Tag.article(-7)), Set.of(parameters), Optional.empty()));
    }

    @Test
    void what_answers_a_search_is_drawn_for_each_who_asks() throws Exception {
        for (var round = 0; round < 3; round++) {
            assertThat(ask(wish("q", "kites"), wish -> drawn(200, "found", Optional.empty())))
                    .isEqualTo(Answer.Source.MISS);
        }
        assertThat(drawings).hasValue(3);
    }

    @Test
    void a_failure_is_kept_by_nobody() throws Exception {
        assertThat(ask(wish(), wish -> drawn(500, "broken", knowing()))).isEqualTo(Answer.Source.MISS);
        assertThat(ask(wish(), wish -> drawn(503, "away", knowing()))).isEqualTo(Answer.Source.MISS);
        assertThat(ask(wish(), wish -> drawn(200, "well", knowing()))).isEqualTo(Answer.Source.STORED);
        assertThat(ask(wish(), wish -> drawn(500, "broken", knowing()))).isEqualTo(Answer.Source.HIT);
    }

    @Test
    void parameters_that_a_page_knows_make_a_page_of_their_own() throws Exception {
        Drawing drawing = asked -> drawn(200, asked.parameters().toString(), knowing("before"));
        assertThat(ask(wish(), drawing)).isEqualTo(Answer.Source.STORED);
        assertThat(ask(wish("before", "7"), drawing)).isEqualTo(Answer.Source.STORED);
        assertThat(ask(wish("before", "7", "utm_source", "x"), drawing)).isEqualTo(Answer.Source.HIT);
        assertThat(ask(wish("utm_source", "x"), drawing)).isEqualTo(Answer.Source.HIT);
        assertThat(ask(wish("before", "8", "utm_source", "x"), drawing)).isEqualTo(Answer.Source.STORED);
        assertThat(pages.answer(wish("before", "8"), drawing).page().plain())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(Map.of("before", List.of("8")).toString());
    }

    @Test
    void what_was_drawn_in_sight_of_unknown_parameters_is_not_kept() throws Exception {
        Drawing drawing = asked -> drawn(200, asked.parameters().toString(), knowing());
        assertThat(ask(wish("x", "<script>"), drawing)).isEqualTo(Answer.Source.MISS);
        assertThat(ask(wish("x", "<script>"), drawing)).isEqualTo(Answer.Source.STORED);
        assertThat(pages.answer(wish(), drawing).page().plain())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{}");
    }

    @Test
    void a_drawing_that_fails_lets_go_of_those_who_wait_and_the_next_one_tries_again() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> {
            try {
                return pages.answer(wish(), wish -> {
                    begun.countDown();
                    goOn.await();
                    throw new IllegalStateException("broken");
                });
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        begun.await();
        var waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return pages.answer(wish(), wish -> drawn(200, "of my own", knowing()));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        goOn.countDown();

        assertThatThrownBy(() -> first.get(5, TimeUnit.SECONDS)).hasRootCauseMessage("broken");
        assertThat(waiting.get(5, TimeUnit.SECONDS).page().status()).isIn(200, 503);
        assertThat(pages.answer(wish(), wish -> drawn(200, "well", knowing()))
                        .page()
                        .status())
                .isEqualTo(200);
    }
}
