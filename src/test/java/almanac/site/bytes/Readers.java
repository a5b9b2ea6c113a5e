package almanac.site.bytes;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Readers who ask for everything all the time, and note each page that was no longer true when they asked for it.
final class Readers implements AutoCloseable {
    private final List<Truth> truths;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger hits = new AtomicInteger();
    private final AtomicInteger disconnected = new AtomicInteger();
    private final AtomicInteger away = new AtomicInteger();
    private final List<Thread> threads;
    private volatile boolean done;

    Readers(int each, List<Truth> truths, String... nodes) {
        this.truths = truths;
        this.threads = java.util.stream.Stream.of(nodes)
                .flatMap(node -> java.util.stream.IntStream.range(0, each)
                        .mapToObj(seed -> Thread.ofVirtual().start(() -> read(node, new Random(seed)))))
                .toList();
    }

    private void read(String node, Random dice) {
        while (!done) {
            // Leaves the publisher a share of two cores.
            LockSupport.parkNanos(1_000_000);
            var truth = truths.get(dice.nextInt(truths.size()));
            var slug = truth.someSlug(dice.nextInt(1_000));
            var list = dice.nextInt(4) == 0;
            var address = list ? dice.nextBoolean() ? "/en" : "/en/feed.json" : "/en/" + slug;
            var first = truth.acknowledged();
            try {
                var got = Got.at(node + address);
                note(truth, slug, list, node + address, got, first, truth.begun());
            } catch (UncheckedIOException refused) {
                wrong.add(node + address + " was not answered: " + refused.getCause());
            }
        }
    }

    private void note(Truth truth, String slug, boolean list, String address, Got got, int first, int last) {
        pages.incrementAndGet();
        hits.addAndGet(got.isHit() ? 1 : 0);
        if (got.header("Cache-Status").contains("disconnected")) {
            disconnected.incrementAndGet();
            return;
        }
        if (got.status() == 503) {
            away.incrementAndGet();
            return;
        }
        var explained = list
                ? got.status() == 200 && truth.explainsList(got.text(), first, last)
                : truth.explains(got, slug, first, last);
        if (!explained) {
            wrong.add(address + " answered " + got.status() + " " + got.header("Cache-Status") + " at version " + first
                    + " to " + last);
        }
    }

    int pages() {
        return pages.get();
    }

    int hits() {
        return hits.get();
    }

    int disconnected() {
        return disconnected.get();
    }

    /// How often nothing was known.
    int away() {
        return away.get();
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    @Override
    public void close() {
        done = true;
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException ended) {
                throw new AssertionError(ended);
            }
        }
    }
}
