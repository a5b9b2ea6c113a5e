package almanac.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.shared.DiskFull;
import almanac.shared.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Widths are made once, kept, and made again when they are lost.
class RenditionsTests {
    @TempDir
    Path folder;

    private final AtomicInteger written = new AtomicInteger();
    private Asset asset;
    private DiskStore store;
    private Renditions renditions;

    @BeforeEach
    void keep() {
        store = new DiskStore(new Home(folder)) {
            @Override
            void write(Path place, byte[] bytes) {
                written.incrementAndGet();
                super.write(place, bytes);
            }
        };
        var bytes = Hostile.picture("png", Hostile.halves(1_200, 600));
        asset = new Asset("a".repeat(64), "a.png", PictureType.PNG, 1_200, 600, false, bytes.length, Instant.EPOCH);
        store.write(store.original(asset), bytes);
        written.set(0);
        renditions = started();
    }

    private Renditions started() {
        return new Renditions(store, new MediaSettings(List.of(360, 720)), new Room(50_000_000));
    }

    @Test
    void many_who_ask_at_once_get_what_one_makes() throws Exception {
        var asking = new ArrayList<Callable<Path>>();
        for (var reader = 0; reader < 24; reader++) {
            asking.add(() -> renditions.of(asset, 360).orElseThrow());
        }
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : readers.invokeAll(asking)) {
                assertThat(answer.get()).exists();
            }
        }
        assertThat(written).hasValue(1);
    }

    @Test
    void what_was_made_outlives_a_restart_and_what_was_lost_is_made_again() throws IOException {
        var made = renditions.of(asset, 720).orElseThrow();
        assertThat(started().of(asset, 720)).contains(made);
        assertThat(written).hasValue(1);
        Files.delete(made);
        assertThat(started().of(asset, 720).orElseThrow()).exists();
        assertThat(written).hasValue(2);
    }

    @Test
    void an_original_that_is_lost_ends_in_no_picture_and_no_failure() throws IOException {
        Files.delete(store.original(asset));
        assertThat(renditions.of(asset, 360)).isEmpty();
    }

    @Test
    void a_full_disk_is_told_and_leaves_nothing_behind() throws Exception {
        var small = Files.createDirectory(folder.resolve("small"));
        Assumptions.assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", small.toString()),
                "no small disk can be mounted by this user");
        try {
            var full = new DiskStore(new Home(small));
            assertThatThrownBy(() -> full.write(full.original(asset), new byte[1_000_000]))
                    .isInstanceOf(DiskFull.class);
            try (var left = Files.walk(small)) {
                assertThat(left.filter(Files::isRegularFile)).isEmpty();
            }
            full.write(full.original(asset), new byte[1_000]);
            assertThat(full.original(asset)).hasSize(1_000);
        } finally {
            ran("umount", small.toString());
        }
    }

    private static boolean ran(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
