package almanac.stories;

import almanac.FreePort;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Almanac as its owner runs it: a process of its own, on a home and ports of its own. With `-Dprogram=jar` it is
/// `target/almanac.jar`, else the classes that were just compiled.
public final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path home;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> prefix = new ArrayList<>();
    private final int port = FreePort.next();
    private final int managementPort = FreePort.next();
    private String heap = "512m";
    private Optional<Running> running = Optional.empty();

    private Program(Path home) {
        this.home = home;
        with("ALMANAC_HOME", home.toString());
        with("ALMANAC_SAMPLE", "false");
        with("SERVER_PORT", Integer.toString(port));
        with("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
    }

    public static Program at(Path home) {
        return new Program(home);
    }

    /// Sets a variable of its environment.
    public Program with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /// Gives it that much memory for what it keeps.
    public Program heap(String most) {
        heap = most;
        return this;
    }

    /// Runs it by another program, such as one that changes the user.
    public Program through(String... command) {
        prefix.addAll(List.of(command));
        return this;
    }

    public Path home() {
        return home;
    }

    public int port() {
        return port;
    }

    /// What it tells whoever runs it, such as `jvm.memory.used`.
    public String management() {
        return "http://localhost:" + managementPort + "/actuator";
    }

    /// Where it answers, without a slash at the end.
    public String address() {
        return "http://localhost:" + port;
    }

    /// Starts the server and returns when it has told its address.
    public Program serve() {
        var started = begin();
        if (!started.toldAddress(PATIENCE)) {
            throw new AssertionError("No address was told. It said:\n" + started.everything());
        }
        running = Optional.of(started);
        return this;
    }

    /// Runs it with these words and returns when it has ended. Beside a server of this home, if there is one.
    public Ended run(String... arguments) {
        return begin(arguments).end(PATIENCE);
    }

    public List<String> log() {
        return running.orElseThrow().out.lines();
    }

    public long pid() {
        return running.orElseThrow().process.pid();
    }

    public void kill() {
        running.orElseThrow().process.destroyForcibly();
        running.orElseThrow().end(PATIENCE);
        running = Optional.empty();
    }

    /// Asks it to end, as a service manager does.
    public Ended stop() {
        running.orElseThrow().process.destroy();
        var ended = running.orElseThrow().end(PATIENCE);
        running = Optional.empty();
        return ended;
    }

    /// Stops whatever still runs, the database of a killed server included.
    @Override
    public void close() {
        if (running.isPresent()) {
            stop();
        }
        postgres().ifPresent(process -> {
            process.destroy();
            process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        });
    }

    /// The database's process under this home, if it lives.
    public Optional<ProcessHandle> postgres() {
        try {
            var lines = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst())).filter(ProcessHandle::isAlive);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private Running begin(String... arguments) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(what());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.matches("(SPRING|ALMANAC|SERVER|MANAGEMENT)_.*"));
        builder.environment().putAll(environment);
        try {
            return new Running(builder.start());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> what() {
        if ("jar".equals(System.getProperty("program"))) {
            return List.of(
                    "-jar", Path.of("target/almanac.jar").toAbsolutePath().toString());
        }
        var tests = Path.of("target/test-classes").toAbsolutePath().toString();
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var ours = Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", ours, "almanac.Start");
    }

    /// What became of a process: its exit code, what it answered and what it remarked.
    public record Ended(int status, String out, String err) {}

    private static final class Running {
        private final Process process;
        private final Listener out;
        private final Listener err;

        Running(Process process) {
            this.process = process;
            this.out = new Listener(process.getInputStream());
            this.err = new Listener(process.getErrorStream());
        }

        boolean toldAddress(Duration patience) {
            return out.heardAddress(patience) && process.isAlive();
        }

        Ended end(Duration patience) {
            try {
                if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("It did not end. It said:\n" + everything());
                }
                return new Ended(process.exitValue(), out.everything(), err.everything());
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }

        String everything() {
            process.destroyForcibly();
            return out.everything() + err.everything();
        }
    }

    /// Reads a stream to its end, so that the process never waits for a reader.
    private static final class Listener {
        private final List<String> lines = new ArrayList<>();
        private final CountDownLatch addressOrEnd = new CountDownLatch(1);
        private final Thread thread;

        Listener(InputStream stream) {
            thread = Thread.ofVirtual().start(() -> listen(stream));
        }

        private void listen(InputStream stream) {
            try (var reader = new java.io.BufferedReader(new java.io.InputStreamReader(stream))) {
                for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                    synchronized (lines) {
                        lines.add(line);
                    }
                    if (line.contains(" is at http")) {
                        addressOrEnd.countDown();
                    }
                }
            } catch (IOException closed) {
                // A killed process closes it in the middle of a line.
            } finally {
                addressOrEnd.countDown();
            }
        }

        boolean heardAddress(Duration patience) {
            try {
                return addressOrEnd.await(patience.toMillis(), TimeUnit.MILLISECONDS)
                        && lines().stream().anyMatch(line -> line.contains(" is at http"));
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }

        List<String> lines() {
            synchronized (lines) {
                return List.copyOf(lines);
            }
        }

        String everything() {
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
            return lines().stream().map(line -> line + "\n").collect(Collectors.joining());
        }
    }
}
